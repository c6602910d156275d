import type { IndexRoot, MatcherIndex, SplitIndex } from '../types.ts';
import { encode } from './codec.ts';
import { pack, runs } from './pack.ts';
import type { ParsedSignature, Vocabulary } from './pack.ts';
import type { Part } from './parse-signature.ts';
import { isCodeAlone } from './rows.ts';
import type { Hole, Row, TableWord } from './rows.ts';
import { tableOf } from './table.ts';
import type { Table } from './table.ts';

/** Signatures per shard: about 2 KB on the wire. */
const usualSize = 40;

/**
 * The index in parts for a reader to fetch only some of: `match` finds in the root with the shards that `shardsFor`
 * names what it would find in the whole. Neighbours by id share a shard: a paste is mostly about one product.
 */
export function splitIndex(index: MatcherIndex, size: number = usualSize): SplitIndex {
	const table = tableOf(index);
	const rows = table.rows
		.filter((row) => !isCodeAlone(row))
		.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.number - b.number));
	const shards: MatcherIndex[] = [];
	for (let from = 0; from < rows.length; from += size) {
		shards.push(shardOf(rows.slice(from, from + size), index.total));
	}
	const codes = table.rows.filter(isCodeAlone);
	const root = rootOf(table, index.total, rows, size);
	return {
		root: codes.length === 0 ? root : { ...root, codes: shardOf(codes, index.total) },
		shards,
	};
}

/** A shard: its own words, with the frequencies of the whole table. */
function shardOf(rows: readonly Row[], total: number): MatcherIndex {
	const inOrder = rows.toSorted((a, b) => a.number - b.number);
	const words = new Set(rows.flatMap(({ slots }) => slots.map(({ word }) => word)));
	const shard = pack(inOrder.map(parsed), inOrderOf(words), total);
	return { ...shard, numbers: encode(inOrder.map(({ number }) => number)) };
}

/** A signature as it was before it was packed. */
function parsed({ id, facts, form, slots, tail }: Row): ParsedSignature {
	const parts = slots.flatMap(({ holes, kind, word, opens }): readonly Part[] => [
		...holes.map(asPart),
		{ kind, word: word.text, ...(opens && { opens }) },
	]);
	return { id, facts, form, parts: [...parts, ...tail.map(asPart)] };
}

function asPart({ name }: Hole): Part {
	return { kind: 'hole', name };
}

function rootOf(table: Table, total: number, rows: readonly Row[], size: number): IndexRoot {
	const vocabulary = inOrderOf(new Set(table.alphabet));
	const place = new Map(vocabulary.map(([word], key) => [word, key]));
	const keys = rows.flatMap((row) => {
		const own = (table.keys.get(row) ?? []).map(({ text }) => place.get(text) ?? 0);
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
function inOrderOf(words: ReadonlySet<TableWord>): Vocabulary {
	return [...words]
		.sort((a, b) => a.number - b.number)
		.map(({ text, frequency }) => [text, frequency]);
}
