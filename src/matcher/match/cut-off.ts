import type { Pair } from './align.ts';
import type { Paste } from '../text/paste.ts';
import type { Row } from '../table/rows.ts';
import type { Table } from '../table/table.ts';

/** Whether the text ends inside the signature: all of its start stands there, and then the line is over. */
export function isCutOff(table: Table, row: Row, paste: Paste, pairs: readonly Pair[]): boolean {
	const last = pairs.at(-1);
	if (!last) return false;
	let next = 0;
	for (const pair of pairs) {
		while (next < pair.word && !row.must[next]) next += 1;
		if (pair.word !== next) return false;
		next += 1;
	}
	const to = last.place + last.size;
	const line = paste.words.line[to - 1] ?? 0;
	if ((paste.words.line[to] ?? line + 1) > line) return !goesOn(paste, to);
	if ((row.gaps[last.word + 1]?.length ?? 0) === 0) return isBegun(table, row, paste, last);
	return endsInValue(paste, to, line);
}

/** Whether the line ends with the beginning of the word that comes next. */
function isBegun(table: Table, row: Row, paste: Paste, last: Pair): boolean {
	const place = last.place + last.size;
	const { line, text } = paste.words;
	if (line[place + 1] === line[place]) return false;
	const next = table.words[row.words[last.word + 1] ?? -1] ?? '';
	return next.startsWith(text[place] ?? '?');
}

/** Whether the next line continues the sentence of this one: it begins with a small letter. */
function goesOn(paste: Paste, place: number): boolean {
	if (paste.words.fresh[place]) return false;
	const { text } = paste.clean;
	const from = paste.words.end[place - 1] ?? 0;
	const start = paste.words.start[place] ?? text.length;
	const between = text.slice(from, start);
	return (
		!between.includes('\n\n') &&
		between.trim() === '' &&
		/^\p{Ll}/u.test(text.slice(start, start + 2))
	);
}

/** Whether only one value without blanks stands between this place and the end of the line. */
function endsInValue(paste: Paste, place: number, line: number): boolean {
	const { text } = paste.clean;
	let to = place;
	while (paste.words.line[to] === line) to += 1;
	const rest = text.slice(paste.words.start[place], paste.words.end[to - 1]);
	return !rest.includes(' ');
}
