import type { EntryData } from '#schema/entry.ts';
import { inlineCode } from '#text/inline-code.ts';

/** What tells a look-alike from the entry that names it, in inline Markdown: its author's words, or what it prints. */
export function tellBy(
	{ tell_by }: EntryData['confused_with'][number],
	other: Pick<EntryData, 'signatures'> | undefined,
): string {
	if (tell_by !== undefined) return tell_by;
	const { signatures = [] } = other ?? {};
	const named = signatures.find(({ wrapper }) => !wrapper) ?? signatures[0];
	return named === undefined ? '' : `Prints ${inlineCode(named.text)}`;
}
