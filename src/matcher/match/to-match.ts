import type { Pair } from './align.ts';
import type { Finding } from './finding.ts';
import type { Paste } from '../text/paste.ts';
import { explained } from './rank.ts';
import type { Ranked } from './rank.ts';
import type { Row } from '../table/rows.ts';
import type { Table } from '../table/table.ts';
import type { Match, Span } from '../types.ts';

/** A ranked finding as plain data for the page, the terminal or a test. */
export function toMatch(
	table: Table,
	paste: Paste,
	pasted: string,
	entry: Ranked,
	rank: number,
): Match {
	const { finding } = entry;
	const { row, pairs } = finding;
	const words = row.words.map((word) => table.words[word] ?? '');
	const has = new Set(pairs.map((pair) => pair.word));
	const fixed = words.filter((_, place) => row.must[place]);
	const matched = words.filter((_, place) => row.must[place] && has.has(place));
	return {
		id: row.id,
		score: Math.min(1, explained(finding) / (finding.full || 1)) / (1 + rank / 100),
		confidence: entry.confidence,
		signature: row.number,
		matched,
		fixed,
		values: valuesOf(paste, finding),
		spans: spansOf(paste, pasted, finding),
		why: {
			matchedWords: matched.length,
			fixedWords: fixed.length,
			complete: finding.complete,
			unbroken: finding.unbroken,
			lines: finding.breaks + 1,
			whole: finding.opens && finding.closes,
			cutOff: finding.cutOff,
			missing: words.filter((_, place) => row.must[place] && !has.has(place)),
			agrees: entry.agrees,
			disagrees: entry.disagrees,
			wrapper: row.facts.wrapper ?? false,
		},
	};
}

/** What stands in the holes between two found neighbours. */
function valuesOf(paste: Paste, { row, pairs }: Finding): Record<string, string> {
	const values: Record<string, string> = {};
	pairs.forEach((pair, index) => {
		const before = pairs[index - 1];
		const hole = row.gaps[pair.word]?.[0];
		if (!hole || !before || before.word !== pair.word - 1 || hole.name in values) return;
		const from = paste.words.end[before.place + before.size - 1] ?? 0;
		values[hole.name] = bare(paste.clean.text.slice(from, paste.words.start[pair.place]));
	});
	return { ...values, ...lastValue(paste, row, pairs) };
}

/** What stands in a hole at the end, up to the end of the line or of the string. */
function lastValue(paste: Paste, row: Row, pairs: readonly Pair[]): Record<string, string> {
	const last = pairs.at(-1);
	const hole = row.gaps.at(-1)?.[0];
	if (!last || !hole || last.word !== row.words.length - 1) return {};
	const from = paste.words.end[last.place + last.size - 1] ?? 0;
	const rest = paste.clean.text.slice(from, from + hole.kind.characters);
	const value = bare(/^[\s:="'`([{<>]*[^\n"]*/.exec(rest)?.[0] ?? '');
	return value === '' ? {} : { [hole.name]: value };
}

const opening = ' \n"\'`:,;([{<>=';
const closing = ' \n"\'`:,;)]}>.';

/** A value without the marks and blanks around it. */
function bare(text: string): string {
	let start = text.startsWith('.') ? 1 : 0;
	let end = text.length;
	while (start < end && opening.includes(text[start] ?? '')) start += 1;
	while (end > start && closing.includes(text[end - 1] ?? '')) end -= 1;
	return text.slice(start, end).replaceAll('\n', ' ');
}

/** Words so close together are marked as one stretch. */
const nearby = 3;

/** The found words in the paste as given. */
function spansOf(paste: Paste, pasted: string, { pairs }: Finding): readonly Span[] {
	const { clean, words } = paste;
	const spans: { start: number; end: number }[] = [];
	let lastEnd = Number.NEGATIVE_INFINITY;
	for (const { place, size } of pairs) {
		const from = words.start[place] ?? 0;
		const to = words.end[place + size - 1] ?? from;
		const lastCharacter = clean.at[to - 1] ?? 0;
		const end = lastCharacter + ((pasted.codePointAt(lastCharacter) ?? 0) > 0xffff ? 2 : 1);
		const last = spans.at(-1);
		if (last && from - lastEnd <= nearby) last.end = end;
		else spans.push({ start: clean.at[from] ?? 0, end });
		lastEnd = to;
	}
	return spans;
}
