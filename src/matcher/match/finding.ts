import { align } from './align.ts';
import type { Pair } from './align.ts';
import type { Candidate } from './candidates.ts';
import { isCutOff } from './cut-off.ts';
import { closesHere, opensHere } from '../text/edges.ts';
import type { Paste } from '../text/paste.ts';
import type { Row } from '../table/rows.ts';
import type { Table } from '../table/table.ts';

/** A signature found in the paste, with everything that ranking and confidence look at. */
export type Finding = {
	readonly row: Row;
	readonly pairs: readonly Pair[];
	/** Weight of the words found that must be there. */
	readonly found: number;
	/** Weight of all the words that must be there, and of the optional ones that are. */
	readonly full: number;
	/** How many that is. */
	readonly count: number;
	readonly complete: boolean;
	/** No foreign word stands between neighbours. */
	readonly unbroken: boolean;
	/** Line breaks between the first word and the last. */
	readonly breaks: number;
	/** The message begins, and ends, where the signature does. */
	readonly opens: boolean;
	readonly closes: boolean;
	/** The text ends inside the signature, having all of its start. */
	readonly cutOff: boolean;
	/** Values and frame words that were written out and stand here too. */
	readonly optional: number;
	/** Values that were written out and differ here: names and texts, and numbers. */
	readonly otherNames: number;
	readonly otherNumbers: number;
	readonly emptyHoles: number;
	/** The first place and the one behind the last. */
	readonly from: number;
	readonly to: number;
};

/** What a candidate comes to, or nothing. */
export function findingOf(table: Table, paste: Paste, candidate: Candidate): Finding | undefined {
	const { row } = candidate;
	const pairs = align(table, row, paste, candidate.pairs);
	const first = pairs[0];
	const last = pairs.at(-1);
	if (!first || !last) return undefined;
	const must = pairs.filter((pair) => row.must[pair.word] && !pair.stump);
	const to = last.place + last.size;
	const complete = must.length === row.mustCount;
	const unbroken = isUnbroken(row, paste, pairs);
	const weightOf = (some: readonly Pair[]): number =>
		some.reduce((sum, pair) => sum + (table.weight[row.words[pair.word] ?? 0] ?? 0), 0);
	const values = weightOf(pairs.filter((pair) => row.value[pair.word]));
	const has = new Set(pairs.map((pair) => pair.word));
	const differing = row.words
		.filter((_, word) => row.value[word] && !has.has(word))
		.map((number) => table.words[number] ?? '');
	return {
		row,
		pairs,
		found: weightOf(must) + values,
		full: row.weight + values,
		count: must.length,
		complete,
		unbroken,
		breaks: (paste.words.line[to - 1] ?? 0) - (paste.words.line[first.place] ?? 0),
		opens: allOpen(row, paste, pairs),
		closes: allClose(row, paste, pairs),
		cutOff: !complete && unbroken && isCutOff(table, row, paste, pairs),
		optional: pairs.length - must.length,
		otherNames: differing.filter((name) => !isNumber(name)).length,
		otherNumbers: differing.filter(isNumber).length,
		emptyHoles: emptyHoles(row, pairs),
		from: first.place,
		to,
	};
}

function isNumber(word: string): boolean {
	return word < ':';
}

/** No foreign word between neighbours, save a prefix where a line begins. */
function isUnbroken(row: Row, paste: Paste, pairs: readonly Pair[]): boolean {
	return pairs.every((pair, index) => {
		const before = pairs[index - 1];
		if (!before || before.place + before.size === pair.place) return true;
		if (isLoose(row, before.word, pair.word)) return true;
		const { line } = paste.words;
		return (line[before.place] ?? 0) < (line[before.place + before.size] ?? 0);
	});
}

/** Whether something else may stand between two words: a hole, another value, another frame. */
function isLoose(row: Row, left: number, right: number): boolean {
	for (let word = left + 1; word <= right; word += 1) {
		if ((row.gaps[word]?.length ?? 0) > 0) return true;
		if (word < right && !row.must[word]) return true;
	}
	return !row.must[left] || !row.must[right];
}

/** Whether every stretch of words that must be there begins where a message may. */
function allOpen(row: Row, paste: Paste, pairs: readonly Pair[]): boolean {
	if (!row.must.slice(0, pairs[0]?.word).every((must) => !must)) return false;
	return pairs.every(({ word, place }) => {
		if (!row.must[word] || (word > 0 && row.must[word - 1])) return true;
		return (row.gaps[word]?.length ?? 0) > 0 || row.value[word - 1] || opensHere(paste, place);
	});
}

/** Whether every stretch of words that must be there ends where a message may. */
function allClose(row: Row, paste: Paste, pairs: readonly Pair[]): boolean {
	if (!row.must.slice((pairs.at(-1)?.word ?? 0) + 1).every((must) => !must)) return false;
	return pairs.every(({ word, place, size }) => {
		if (!row.must[word] || row.must[word + 1]) return true;
		return (
			(row.gaps[word + 1]?.length ?? 0) > 0 ||
			row.value[word + 1] ||
			closesHere(paste, place + size)
		);
	});
}

function emptyHoles(row: Row, pairs: readonly Pair[]): number {
	let count = 0;
	pairs.forEach((pair, index) => {
		const before = pairs[index - 1];
		if (!before || before.word !== pair.word - 1 || row.gaps[pair.word]?.length === 0) return;
		if (before.place + before.size === pair.place) count += 1;
	});
	return count;
}
