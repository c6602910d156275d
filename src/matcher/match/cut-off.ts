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
