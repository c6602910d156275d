import { align } from './align.ts';
import type { Pair } from './align.ts';
import type { Candidate } from './candidates.ts';
import type { Paste } from './paste.ts';
import type { Row, Table } from './table.ts';

/** A signature found in the paste, with everything that ranking and confidence look at. */
export type Finding = {
	readonly row: Row;
	readonly pairs: readonly Pair[];
	/** Weight of the words found, and of those plus the missing. */
	readonly found: number;
	readonly full: number;
	readonly complete: boolean;
	readonly unbroken: boolean;
	readonly lines: number;
	readonly opens: boolean;
	readonly closes: boolean;
	readonly cutOff: boolean;
	/** Words that look like values, were written out in the signature, and differ here. */
	readonly otherValues: number;
	readonly emptyHoles: number;
};

/** What a candidate comes to in its window, or nothing. */
export function findingOf(table: Table, paste: Paste, candidate: Candidate): Finding | undefined {
	const { row } = candidate;
	const pairs = align(table, row, paste, candidate.from, candidate.to);
	const first = pairs[0];
	const last = pairs.at(-1);
	if (!first || !last) return undefined;
	let found = 0;
	let hard = 0;
	for (const pair of pairs) {
		if (row.soft[pair.word]) continue;
		hard += 1;
		found += table.weight[row.words[pair.word] ?? 0] ?? 0;
	}
	const { words } = paste;
	const end = last.place + last.size;
	const complete = hard === row.soft.filter((soft) => !soft).length && pairs.length > 0;
	return {
		row,
		pairs,
		found,
		full: row.weight,
		complete,
		unbroken: isUnbroken(row, paste, pairs),
		lines: 1 + (words.line[end - 1] ?? 0) - (words.line[first.place] ?? 0),
		opens: first.word === 0 && (row.gaps[0]?.length !== 0 || opensHere(paste, first.place)),
		closes:
			last.word === row.words.length - 1 &&
			(row.gaps.at(-1)?.length !== 0 || closesHere(paste, end)),
		cutOff: !complete && isCutOff(row, paste, pairs),
		otherValues:
			row.words.length - pairs.length - (row.words.length - row.soft.filter(Boolean).length - hard),
		emptyHoles: emptyHoles(row, pairs),
	};
}

/** No foreign word between neighbours, save a prefix where a line begins. */
function isUnbroken(row: Row, paste: Paste, pairs: readonly Pair[]): boolean {
	return pairs.every((pair, index) => {
		const before = pairs[index - 1];
		if (!before) return true;
		if (row.gaps.slice(before.word + 1, pair.word + 1).some((gap) => gap.length > 0)) return true;
		const between = pair.place - before.place - before.size;
		if (between === 0) return true;
		if (pair.word > before.word + 1 && row.soft.slice(before.word + 1, pair.word).every(Boolean))
			return between < 12;
		return (
			(paste.words.line[before.place] ?? 0) < (paste.words.line[before.place + before.size] ?? 0)
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

/** Whether a message may begin at this word: nothing, or no word and blank, stands before it. */
function opensHere(paste: Paste, place: number): boolean {
	const from = paste.words.start[place] ?? 0;
	const text = paste.clean.text;
	let index = from - 1;
	while (index >= 0 && ' `*_(['.includes(text[index] ?? '')) index -= 1;
	return index < 0 || !/[\p{L}\p{N},;/.=]/u.test(text[index] ?? '');
}

/** Whether the message may end after this word: a quote, the line's end, or a sentence's. */
function closesHere(paste: Paste, end: number): boolean {
	const text = paste.clean.text;
	let index = paste.words.end[end - 1] ?? 0;
	while (index < text.length && '.!?`*_)]} '.includes(text[index] ?? '')) index += 1;
	const next = text[index] ?? '\n';
	return '"\'\n,\\<|('.includes(next);
}

/** Whether the text ends inside the signature: all of its start stands there, unbroken. */
function isCutOff(row: Row, paste: Paste, pairs: readonly Pair[]): boolean {
	const last = pairs.at(-1);
	if (!last || pairs[0]?.word !== 0 || last.word !== pairs.length - 1) return false;
	const end = last.place + last.size;
	const line = paste.words.line[end - 1] ?? 0;
	const next = paste.words.line[end];
	const inHole = (row.gaps[last.word + 1]?.length ?? 0) > 0;
	return next === undefined || next > line || inHole;
}
