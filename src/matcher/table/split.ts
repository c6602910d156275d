import type { MatcherIndex, SplitIndex } from '../types.ts';
import { encode } from './codec.ts';
import { groupBy } from './group-by.ts';
import { leadsOf, shardOf } from './leads.ts';
import { pack } from './pack.ts';
import type { ParsedSignature, Vocabulary } from './pack.ts';
import type { Part } from './parse-signature.ts';
import { isCodeAlone } from './rows.ts';
import type { Hole, Row, TableWord } from './rows.ts';
import { tableOf } from './table.ts';
import { wordSet } from './word-set.ts';

/** Signatures per shard: with four the median of a page's first sample was 11.8 KB on the wire, now 9.3, in as many requests. */
const usualSize = 2;

/**
 * The index in parts for a reader to fetch only some of: `match` finds in the root with the shards that `shardsFor`
 * names what it would find in the whole. A signature is in the shard of each word that leads to it, so that the root needs
 * to say of a word only whether it leads anywhere: a byte for each.
 */
export function splitIndex(index: MatcherIndex, size: number = usualSize): SplitIndex {
	const table = tableOf(index);
	const withWords = table.rows.filter((row) => !isCodeAlone(row));
	const byLead = groupBy(
		withWords.flatMap((row) => leadsOf(row).map((lead) => [lead, row] as const)),
		([lead]) => lead,
	);
	const count = Math.max(1, Math.ceil((2 * withWords.length) / size));
	const shards = Array.from({ length: count }, () => new Set<Row>());
	for (const [lead, rows] of byLead) {
		for (const [, row] of rows) shards[shardOf(lead, count)]?.add(row);
	}
	const codes = table.rows.filter(isCodeAlone);
	return {
		root: {
			version: 1,
			total: index.total,
			leads: wordSet(new Set(byLead.keys())),
			shards: count,
			...(codes.length > 0 && { codes: packed(codes, index.total) }),
		},
		shards: shards.map((rows) => packed([...rows], index.total)),
	};
}

/** A shard: its own words, with the frequencies of the whole table. */
function packed(rows: readonly Row[], total: number): MatcherIndex {
	const inOrder = rows.toSorted((a, b) => a.number - b.number);
	const words = new Set(rows.flatMap(({ slots }) => slots.map(({ word }) => word)));
	const shard = pack(inOrder.map(parsed), inOrderOf(words), total);
	return { ...shard, numbers: encode(inOrder.map(({ number }) => number)) };
}

/** A signature as it was before it was packed. */
function parsed({ id, facts, form, slots, tail }: Row): ParsedSignature {
	const parts = slots.flatMap(({ holes, kind, word, opens }): readonly Part[] => [
		...holes.map(asPart),
		{ kind, word: word.text, ...(opens !== undefined && { opens }) },
	]);
	return { id, facts, form, parts: [...parts, ...tail.map(asPart)] };
}

function asPart({ name }: Hole): Part {
	return { kind: 'hole', name };
}

/** Words with their frequencies, in the order of the whole table: the most frequent first. */
function inOrderOf(words: ReadonlySet<TableWord>): Vocabulary {
	return [...words]
		.sort((a, b) => a.number - b.number)
		.map(({ text, frequency }) => [text, frequency]);
}
