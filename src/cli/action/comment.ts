import type { claimsIn } from '#cli/kb/claims.ts';
import { canonicalUrl } from '#content/model/addresses.ts';
import { name, repository } from '#project';
import { inlineCode } from '#text/inline-code.ts';
import { escapeMarkdown } from '#text/escape-markdown.ts';

/** What marks a comment of ours, so that a workflow that runs twice says it once. */
export const marker = '<!-- signpost:known-error -->';

/** A comment that names the entries of a text, what matched, how sure that is, and who says so. */
export function commentOn(claims: ReturnType<typeof claimsIn>, release: string): string {
	const entries = claims.map(({ title, url, quick_fix, confidence, why }) =>
		[
			`**[${quiet(title)}](${url})** (${confidence}: ${literal(why)})`,
			`> ${quiet(quick_fix)}`,
		].join('\n\n'),
	);
	const report = `${repository}/issues/new?template=wrong-advice.yml`;
	const signed = `<sub>Found in the text above by [${name}](${canonicalUrl('/')}) ${release}, without a model and without a network. [Not this error?](${report})</sub>`;
	return [marker, 'This is a known error:', ...entries, signed].join('\n\n');
}

/** What was read in the text stands as code, in which nobody is mentioned and nothing is a link. */
const literal = (text: string) => `\`${text.replaceAll('`', "'")}\``;

/** A text in which nobody is mentioned: a word with an "@", such as the name of a package, stands as code. */
const quiet = (text: string) =>
	text
		.split(/(\S*@\S*)/)
		.map((part, i) => (i % 2 === 1 ? inlineCode(part) : escapeMarkdown(part)))
		.join('');
