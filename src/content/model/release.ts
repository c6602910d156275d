import { createHash } from 'node:crypto';
import type { CodesData } from '#schema/codes.ts';
import type { EntryData } from '#schema/entry.ts';
import { version } from '#project';

/** What the answers of a release come from. */
interface Source {
	readonly entries: readonly { readonly id: string; readonly data: EntryData }[];
	readonly codes: readonly Pick<CodesData, 'codes'>[];
}

/**
 * Which release gave an answer: the version of the project, and a digest of the content that it answers from. Same
 * content, same name.
 *
 * @example releaseOf(library) //=> '0.1.0+3f2a91c04be7'
 */
export function releaseOf({ entries, codes }: Source): string {
	const items = entries.map(({ id, data }) => JSON.stringify([id, data])).sort();
	const lists = codes.map((list) => JSON.stringify(list.codes)).sort();
	const digest = createHash('sha256')
		.update([...items, ...lists].join('\n'))
		.digest('hex');
	return `${version}+${digest.slice(0, 12)}`;
}
