import { printable } from '#text/printable.ts';
import type { claimsIn } from './claims.ts';

/** What an agent is told of a match: how sure it is, and what the entry says in short. Nothing of the pasted text. */
export function shortAnswer({
	id,
	confidence,
	why,
	title,
	quick_fix,
	retry,
	url,
}: ReturnType<typeof claimsIn>[number]) {
	return { id, confidence, why: printable(why), title, quick_fix, retry, url };
}
