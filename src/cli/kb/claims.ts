import { match } from '#matcher/index.ts';
import { whyText } from '#matcher/tools/why-text.ts';
import type { Knowledge } from './knowledge.ts';

/** The entries that the matcher claims; the merely possible ones are left to people. */
export function claimsIn(text: string, { index, entries }: Knowledge) {
	return match(index, text)
		.filter(({ confidence }) => confidence !== 'possible')
		.flatMap((found) => {
			const entry = entries[found.id];
			const { id, confidence, values } = found;
			return entry ? [{ id, confidence, ...entry, why: whyText(found), values }] : [];
		});
}
