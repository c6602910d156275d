import { count } from '#text/words.ts';
import type { ExternalLink } from './external-links.ts';
import { inlineCode } from '#text/inline-code.ts';
import { issueList } from './issue-list.ts';

/** What a URL answered; without a status, nothing did. */
export interface Answer {
	readonly url: string;
	readonly status: number | undefined;
}

/** The text of the issue that lists the links that no longer lead to a page, and what cites them; empty without any. */
export function deadLinks(links: readonly ExternalLink[], answers: readonly Answer[]): string {
	const statuses = new Map(answers.map(({ url, status }) => [asRequested(url), status]));
	const dead = links.filter(({ url }) => statuses.has(asRequested(url)));
	return issueList(
		`Of ${count(links.length, 'external link')}, ${dead.length} did not lead to a page. Look at each in a browser first, because some sites turn programs away. Then cite an archived copy, or what replaced it.`,
		dead.map(({ url, citedBy }) => {
			const status = statuses.get(asRequested(url));
			const answer = status ? `HTTP ${status}` : 'no answer';
			return `${inlineCode(url, 300)}: ${answer}; cited by ${citedBy
				.slice(0, 10)
				.map((id) => inlineCode(id))
				.join(', ')}`;
		}),
	);
}

/** The URL as it is requested: without a fragment, as `URL` writes it. */
function asRequested(url: string): string {
	if (!URL.canParse(url)) return url;
	const { href, hash } = new URL(url);
	return hash === '' ? href : href.slice(0, -hash.length);
}
