import { holesBefore, isFixed } from '../table/rows.ts';
import type { Row } from '../table/rows.ts';
import type { Pair } from './align.ts';
import type { Paste } from './paste.ts';

/** Whether the text ends inside the signature: all of its start stands there, and then the line is over. */
export function isCutOff(row: Row, paste: Paste, pairs: readonly Pair[]): boolean {
	const last = pairs.at(-1);
	if (!last || !isStart(row, pairs)) return false;
	const next = paste.words[last.after];
	if (!next || next.line > last.last.line) return !goesOn(paste, last);
	const holes = holesBefore(row, last.slot.place + 1).length;
	return holes === 0 ? isBegun(row, paste, last) : endsInValues(paste, last, holes);
}

/**
 * Whether the text breaks off within a clause of the signature: there a message was cut. Where a hole, a clause or a
 * line would follow, the words may as well be all that somebody printed.
 */
export function breaksInClause(row: Row, { clean, words }: Paste, last: Pair): boolean {
	const next = row.slots[last.slot.place + 1];
	const begun = words[last.after];
	if (last.stump) return isEnd(clean.text, last.last.end);
	if (!next || !isFixed(next) || next.holes.length > 0) return false;
	const isBegunWord = begun !== undefined && next.word.text.startsWith(begun.text);
	if (isBegunWord) return isEnd(clean.text, begun.end);
	return next.opens === undefined && isEnd(clean.text, last.last.end);
}

/** Whether the text ends where a sentence of the signature does, and has a value for each hole before that. */
export function breaksAfterSentence(row: Row, { clean, words }: Paste, last: Pair): boolean {
	const next = row.slots[last.slot.place + 1];
	if (next === undefined || !isFixed(next) || next.opens !== 'sentence') return false;
	const hasValues = words[last.after]?.line === last.last.line;
	return next.holes.length > 0
		? hasValues
		: !hasValues && onlyMarks.test(clean.text.slice(last.last.end));
}

/** What may stand between the end of a sentence and that of its line; an operator says more, and an ellipsis that work goes on. */
const onlyMarks = /^(?!\.\.)[ \t.!?'"`)\]}*_,;:·|│]{0,80}(?:\n|$)/;

/** Whether nothing follows but marks, or a sign that something was left out. */
function isEnd(text: string, end: number): boolean {
	const rest = text.slice(end, end + 80);
	return /^\W{0,8}\.\.\.|^[^\p{L}\p{N}]{0,80}$/u.test(rest);
}

/** Whether no word that must be there is left out before the last one found. */
function isStart({ slots }: Row, pairs: readonly Pair[]): boolean {
	let next = 0;
	for (const { slot } of pairs) {
		if (slots.slice(next, slot.place).some(isFixed)) return false;
		next = slot.place + 1;
	}
	return true;
}

/** Whether the line ends with the beginning of the word that comes next. */
function isBegun({ slots }: Row, { words }: Paste, { slot, after }: Pair): boolean {
	const begun = words[after];
	if (!begun || words[after + 1]?.line === begun.line) return false;
	return slots[slot.place + 1]?.word.text.startsWith(begun.text) ?? false;
}

/** Whether the next line continues the sentence of this one: it begins with a small letter. */
function goesOn({ clean: { text }, words }: Paste, { after, last }: Pair): boolean {
	const next = words[after];
	if (!next || next.record > last.record) return false;
	const between = text.slice(last.end, next.start);
	return (
		!between.includes('\n\n') &&
		between.trim() === '' &&
		/^\p{Ll}/u.test(text.slice(next.start, next.start + 2))
	);
}

/** Whether no more values than there are holes stand between this place and the end of the line. */
function endsInValues(
	{ clean: { text }, words }: Paste,
	{ after, last }: Pair,
	holes: number,
): boolean {
	let end = last;
	for (let place = after; words[place]?.line === last.line; place += 1) end = words[place] ?? end;
	return text.slice(words[after]?.start, end.end).split(' ').length <= holes;
}
