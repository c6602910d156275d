import { holesBefore, isFixed } from '../table/rows.ts';
import type { Row, Slot } from '../table/rows.ts';
import { closesHere, goesOnAsConstant, opensHere } from '../text/edges.ts';
import { isNumber } from '../text/is-number.ts';
import type { Confidence, Fact } from '../types.ts';
import { agreementOf } from './agreement.ts';
import { align } from './align.ts';
import type { Pair } from './align.ts';
import type { Candidate } from './candidates.ts';
import { confidenceOf } from './confidence.ts';
import { depthOf } from './cause.ts';
import { breaksAfterSentence, breaksInClause, isCutOff } from './cut-off.ts';
import { likeness } from './likeness.ts';
import type { Paste } from './paste.ts';

/** A signature found in the paste: everything that rank and confidence look at. */
export type Hit = Evidence & {
	readonly confidence: Confidence;
	/** What the text near it says of status, type and code, beside what the signature says. */
	readonly agrees: readonly Fact[];
	readonly disagrees: readonly Fact[];
};

/** What stands in the paste of a signature. */
export type Evidence = {
	readonly row: Row;
	/** The words found, in order; never empty. */
	readonly pairs: readonly Pair[];
	readonly first: Pair;
	readonly last: Pair;
	/** Weight of the words found that must be there. */
	readonly found: number;
	/** Weight of all the words that must be there, and of the optional ones that are. */
	readonly full: number;
	/** Weight of the words that are only begun, by the share of their letters. */
	readonly begun: number;
	/** How many of the words that must be there are. */
	readonly count: number;
	/** How many of them say what failed: those that stand in no path or address. */
	readonly telling: number;
	readonly complete: boolean;
	/** No foreign word stands between neighbours. */
	readonly unbroken: boolean;
	/** The message begins, and ends, where the signature does. */
	readonly opens: boolean;
	readonly closes: boolean;
	/** The text ends inside the signature, having all of its start. */
	readonly cutOff: boolean;
	/** It does so within a clause, and nothing follows. */
	readonly torn: boolean;
	/** It does so where a sentence of the signature ends. */
	readonly sentence: boolean;
	/** Values and frame words that were written out and stand here too. */
	readonly optional: number;
	/** Values that were written out and differ here: names and texts, and numbers. */
	readonly otherNames: number;
	readonly otherNumbers: number;
	readonly emptyHoles: number;
	/** How near it stands to the root of what failed, see `cause.ts`. */
	readonly depth: number;
	/** How much of the signature's case and punctuation is there, where another entry has the same words. */
	readonly like: number;
};

/** What stands in the paste of a candidate, or nothing. */
export function evidenceOf(paste: Paste, { row, pairs: found }: Candidate): Evidence | undefined {
	const pairs = align(row, found);
	const first = pairs[0];
	const last = pairs.at(-1);
	if (!first || !last) return undefined;
	const must = pairs.filter((pair) => isFixed(pair.slot) && !pair.stump);
	const complete = must.length === row.mustCount;
	const unbroken = isUnbroken(row, paste, pairs);
	const cutOff = !complete && unbroken && isCutOff(row, paste, pairs);
	// What a client prints around a message supports it, and is nothing without it.
	const supports = ({ slot }: Pair): boolean =>
		slot.kind === 'value' || (slot.kind === 'frame' && complete);
	const support = weightOf(pairs.filter(supports));
	const has = new Set(pairs.map(({ slot }) => slot));
	const differing = row.slots.filter((slot) => slot.kind === 'value' && !has.has(slot));
	const otherNumbers = differing.filter(({ word }) => isNumber(word.text)).length;
	return {
		row,
		pairs,
		first,
		last,
		found: weightOf(must) + support,
		full: row.weight + support,
		begun: begunWeight(pairs),
		count: must.length,
		telling: must.filter(({ first }) => !first.inPath).length,
		complete,
		unbroken,
		opens: allOpen(row, paste, pairs),
		closes: allClose(row, paste, pairs),
		cutOff,
		torn: cutOff && breaksInClause(row, paste, last),
		sentence: cutOff && breaksAfterSentence(row, paste, last),
		optional: pairs.length - must.length,
		otherNames: differing.length - otherNumbers,
		otherNumbers,
		emptyHoles: emptyHoles(pairs),
		depth: complete ? depthOf(paste.clean, first.first.start) : 0,
		like: row.form === undefined ? 0 : likeness(row.form, paste, { first }),
	};
}

/** The evidence with what may be said of it. */
export function hitOf(paste: Paste, evidence: Evidence): Hit {
	const agreement = agreementOf(paste, evidence);
	return { ...evidence, ...agreement, confidence: confidenceOf(evidence, agreement) };
}

function weightOf(pairs: readonly Pair[]): number {
	return pairs.reduce((sum, { slot }) => sum + slot.word.weight, 0);
}

function begunWeight(pairs: readonly Pair[]): number {
	return pairs
		.filter(({ slot, stump }) => stump && isFixed(slot))
		.reduce((sum, { slot: { word }, first }) => {
			return sum + (word.weight * first.text.length) / word.text.length;
		}, 0);
}

/** No foreign word between neighbours, save a prefix where a line begins. */
function isUnbroken({ slots }: Row, { words }: Paste, pairs: readonly Pair[]): boolean {
	return pairs.every((pair, index) => {
		const before = pairs[index - 1];
		if (!before || before.after === pair.place) return true;
		if (isLoose(slots.slice(before.slot.place, pair.slot.place + 1))) return true;
		return before.last.line < (words[before.after]?.line ?? before.last.line);
	});
}

/** Whether something else may stand between two words: a hole, another value, another frame. */
function isLoose(stretch: readonly Slot[]): boolean {
	return stretch.some((slot, index) => !isFixed(slot) || (index > 0 && slot.holes.length > 0));
}

/** Whether every stretch of words that must be there begins where a message may. */
function allOpen({ slots }: Row, { clean }: Paste, pairs: readonly Pair[]): boolean {
	const [first] = pairs;
	if (slots.slice(0, first?.slot.place).some(isFixed)) return false;
	return pairs.every(({ slot, first: { start }, place }, index) => {
		const before = slots[slot.place - 1];
		if (!isFixed(slot) || (before && isFixed(before))) return true;
		const left = pairs[index - 1];
		if (before && left?.slot === before && left.after === place) return true;
		return slot.holes.length > 0 || before?.kind === 'value' || opensHere(clean.text, start);
	});
}

/** Whether every stretch of words that must be there ends where a message may. */
function allClose(row: Row, { clean }: Paste, pairs: readonly Pair[]): boolean {
	const end = pairs.at(-1)?.slot.place ?? -1;
	if (row.slots.slice(end + 1).some(isFixed)) return false;
	return pairs.every(({ slot, last, after }, index) => {
		const next = row.slots[slot.place + 1];
		if (!isFixed(slot) || (next && isFixed(next))) return true;
		const right = pairs[index + 1];
		if (next && right?.slot === next && right.place === after) return true;
		if (holesBefore(row, slot.place + 1).length > 0 || next?.kind === 'value')
			return !goesOnAsConstant(clean.text, last.end);
		return closesHere(clean.text, last.end);
	});
}

/** Holes that stand for nothing. */
function emptyHoles(pairs: readonly Pair[]): number {
	return pairs.filter(({ slot, place }, index) => {
		const before = pairs[index - 1];
		if (before?.slot.place !== slot.place - 1 || slot.holes.length === 0) return false;
		return before.after === place;
	}).length;
}
