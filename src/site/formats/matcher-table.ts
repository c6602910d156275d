import { gzipSync } from 'node:zlib';
import { compile, idsOf, splitIndex, type IndexRoot, type MatcherIndex } from '#matcher/index.ts';
import { codeSignatures } from '#content/model/codes.ts';
import type { Library } from '#content/model/library.ts';
import { signaturesOf } from '#content/model/signatures.ts';
import type { EntryData } from '#schema/entry.ts';

/**
 * Up to this size, in bytes compressed, the table is one file: with it and the code the first answer stays below 40 KB,
 * in one round trip fewer. Beyond it a reader loads the root and the shards that the paste needs.
 */
const wholeUpTo = 20 * 1024;

/** A table or a part of it, with the titles of its entries in the order of its ids: an answer can be named at once. */
export interface TitledIndex {
	readonly index: MatcherIndex;
	readonly titles: readonly string[];
}

/** What `matcher.json` holds: all of the table, or the root that says which shards a paste needs. */
export type PublishedTable = { readonly whole: TitledIndex } | { readonly root: IndexRoot };

/** What has signatures: entries, and codes. */
interface Signed {
	readonly entries: readonly {
		readonly id: string;
		readonly data: Pick<EntryData, 'signatures' | 'title'>;
	}[];
	readonly codes: Library['codes'];
}

/** The files of the table. */
interface PublishedParts {
	readonly table: PublishedTable;
	/** None when the table is one file. */
	readonly shards: readonly TitledIndex[];
	/** All of it, split or not. */
	readonly whole: TitledIndex;
}

const made = new WeakMap<Library, PublishedParts>();

/** The table of a library; made once, for the file of the table and those of its shards. */
export function matcherTableOf(library: Library): PublishedParts {
	const parts = made.get(library) ?? matcherTable(library);
	made.set(library, parts);
	return parts;
}

/** The table as it is published, with its shards, if it has any. @internal */
export function matcherTable({ entries, codes }: Signed, limit = wholeUpTo): PublishedParts {
	const titles = new Map(entries.map(({ id, data }) => [id, data.title]));
	const titled = (index: MatcherIndex): TitledIndex => ({
		index,
		titles: idsOf(index).map((id) => titles.get(id) ?? ''),
	});
	const whole = titled(compile([...signaturesOf(entries), ...codeSignatures(codes)]));
	if (gzipSync(JSON.stringify(whole)).length <= limit)
		return { table: { whole }, shards: [], whole };
	const { root, shards } = splitIndex(whole.index);
	return { table: { root }, shards: shards.map(titled), whole };
}
