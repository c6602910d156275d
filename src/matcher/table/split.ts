import { decode, encode } from './codec.ts';
import { isLedTo } from './keys.ts';
import { pack, runs } from './pack.ts';
import type { Entry, Vocabulary } from './pack.ts';
import type { Part } from './parse-signature.ts';
import { readPaste } from '../text/paste.ts';
import type { Row } from './rows.ts';
import { frequenciesOf, tableOf } from './table.ts';
import type { Table } from './table.ts';
import type { IndexRoot, MatcherIndex } from '../types.ts';

/** Signatures per shard: about 2 KB on the wire. */
const usualSize = 40;

/** An index in parts: a root that says which shards a paste needs, and the shards. */
export type SplitIndex = { readonly root: IndexRoot; readonly shards: readonly MatcherIndex[] };

/**
 * The index in parts for a reader to fetch only some of. Neighbours by id share a shard: a paste
 * is mostly about one product.
 */
export function splitIndex(index: MatcherIndex, size: number = usualSize): SplitIndex {
	const table = tableOf(index);
	const rows = table.rows.toSorted((a, b) =>
		a.id < b.id ? -1 : a.id > b.id ? 1 : a.number - b.number,
	);
	const shards: MatcherIndex[] = [];
	for (let from = 0; from < rows.length; from += size) {
		shards.push(packed(table, index.total, rows.slice(from, from + size)));
	}
	return { root: rootOf(table, index.total, rows, size), shards };
}

/** The numbers of the shards that hold what a paste may match, in order. */
export function shardsFor(root: IndexRoot, pasted: string): readonly number[] {
	const table = tableOf(emptyIndex(root));
	const present = readPaste(table, pasted).places;
	const keys = decode(root.keys);
	const needed = new Set<number>();
	let row = 0;
	for (let at = 0; at < keys.length; at += 1 + (keys[at] ?? 0)) {
		const rowKeys = keys.slice(at + 1, at + 1 + (keys[at] ?? 0));
		const isNeeded = isLedTo(table.weight, rowKeys, (key) => present.has(key));
		if (isNeeded) needed.add(Math.floor(row / root.size));
		row += 1;
	}
	return [...needed].sort((a, b) => a - b);
}

/**
 * One index again, of the root and the shards that were fetched; `match` finds in it what it would
 * find in the whole.
 */
export function joinIndex(root: IndexRoot, shards: readonly MatcherIndex[]): MatcherIndex {
	const tables = shards.map(tableOf);
	const entries = tables.flatMap((table) => table.rows.map((row) => entryOf(table, row)));
	entries.sort((a, b) => a.number - b.number);
	const vocabulary = new Map<string, number>();
	const keys = root.words.split(' ');
	frequenciesOf(root).forEach((frequency, key) => vocabulary.set(keys[key] ?? '', frequency));
	for (const { words, frequency } of tables) {
		words.forEach((word, number) => vocabulary.set(word, frequency[number] ?? 1));
	}
	const index = pack(entries, [...vocabulary], root.total);
	return { ...index, numbers: encode(entries.map(({ number }) => number)), keys: keys.length };
}

/** A signature as it was before it was packed. */
function entryOf(table: Table, row: Row): Entry {
	const holes = (gap: number): readonly Part[] =>
		(row.gaps[gap] ?? []).map(({ name }) => ({ kind: 'hole', name }));
	const parts = row.words.flatMap((number, place): readonly Part[] => {
		const kind = row.must[place] ? 'word' : row.value[place] ? 'value' : 'frame';
		return [...holes(place), { kind, word: table.words[number] ?? '' }];
	});
	return { ...row, parts: [...parts, ...holes(row.words.length)] };
}

/** A shard: its own words, with the frequencies of the whole table. */
function packed(table: Table, total: number, rows: readonly Row[]): MatcherIndex {
	const entries = rows.map((row) => entryOf(table, row)).sort((a, b) => a.number - b.number);
	const words = new Set(rows.flatMap((row) => row.words));
	const shard = pack(entries, inOrder(table, words), total);
	return { ...shard, numbers: encode(entries.map(({ number }) => number)) };
}

function rootOf(table: Table, total: number, rows: readonly Row[], size: number): IndexRoot {
	const vocabulary = inOrder(table, table.rowsByKey.keys());
	const place = new Map(vocabulary.map(([word], key) => [word, key]));
	const keys = rows.flatMap((row) => {
		const own = (table.keys.get(row) ?? []).map(
			(number) => place.get(table.words[number] ?? '') ?? 0,
		);
		return [own.length, ...own];
	});
	return {
		version: 1,
		total,
		words: vocabulary.map(([word]) => word).join(' '),
		frequencies: runs(vocabulary.map(([, frequency]) => frequency)),
		size,
		keys: encode(keys),
	};
}

/** Words with their frequencies, in the order of the whole table: the most frequent first. */
function inOrder(table: Table, numbers: Iterable<number>): Vocabulary {
	return [...numbers]
		.sort((a, b) => a - b)
		.map((number) => [table.words[number] ?? '', table.frequency[number] ?? 1]);
}

const emptyIndexes = new WeakMap<IndexRoot, MatcherIndex>();

/** The root as an index without signatures, enough to read a paste with. */
function emptyIndex(root: IndexRoot): MatcherIndex {
	const index = emptyIndexes.get(root) ?? joinIndex(root, []);
	emptyIndexes.set(root, index);
	return index;
}
