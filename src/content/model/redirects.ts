import type { EntryData } from '#schema/entry.ts';

/** Where each earlier id of an entry leads, from path to path below the base. */
export function aliasRedirects(
	entries: readonly { readonly id: string; readonly data: Pick<EntryData, 'aliases'> }[],
): Record<string, string> {
	return Object.fromEntries(
		entries.flatMap(({ id, data }) =>
			data.aliases.map((alias) => [`/errors/${alias}/`, `/errors/${id}/`]),
		),
	);
}
