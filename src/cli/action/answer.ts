import { claimsIn } from '#cli/kb/claims.ts';
import type { Knowledge } from '#cli/kb/knowledge.ts';
import { commentOn, marker } from './comment.ts';
import { writtenIn } from './event.ts';
import type { GitHub } from './github.ts';

/** What a maintainer has set. */
export interface Settings {
	/** How sure a match must be. */
	readonly confidence: string;
	/** The label that an issue gets with the comment; none when empty. */
	readonly label: string;
}

/** Comments on a new issue or discussion that is about a known error; resolves to the ids of the entries, or to none. */
export async function answerEvent(
	event: unknown,
	{ confidence, label }: Settings,
	knowledge: Knowledge,
	github: GitHub,
): Promise<readonly string[]> {
	const written = writtenIn(event);
	if (written === undefined) return [];
	const claims = claimsIn(written.text, knowledge).filter(
		(claim) => confidence === 'likely' || claim.confidence === 'exact',
	);
	if (claims.length === 0) return [];
	const earlier = await github.comments(written);
	if (earlier.some((text) => text.startsWith(marker))) return [];
	await github.comment(written, commentOn(claims.slice(0, most), knowledge.release));
	if (label !== '') await github.label(written, label);
	return claims.slice(0, most).map(({ id }) => id);
}

/** More than this would be a list, not an answer. */
const most = 3;
