import type { Finding } from './finding.ts';
import type { Paste } from './paste.ts';
import { explained } from './rank.ts';
import type { Ranked } from './rank.ts';
import type { Table } from './table.ts';
import type { Match, Span } from './types.ts';

/** A ranked finding as plain data for the page, the terminal or a test. */
export function toMatch(table: Table, paste: Paste, entry: Ranked, rank: number): Match {
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
		spans: spansOf(paste, finding),
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
		const value = paste.clean.text.slice(from, paste.words.start[pair.place]);
		values[hole.name] = value
			.replace(/\s+/g, ' ')
			.replace(/^[\s"'`:,;([{<]+|[\s"'`:,;)\]}>]+$/g, '');
	});
	return values;
}

/** The found words in the paste as given, neighbours as one stretch. */
function spansOf(paste: Paste, { pairs }: Finding): readonly Span[] {
	const spans: { start: number; end: number }[] = [];
	for (const pair of pairs) {
		const from = paste.words.start[pair.place] ?? 0;
		const to = paste.words.end[pair.place + pair.size - 1] ?? from;
		const start = paste.clean.at[from] ?? 0;
		const end = paste.clean.at[to] ?? start;
		const last = spans.at(-1);
		if (last && start - last.end <= 3) last.end = end;
		else spans.push({ start, end });
	}
	return spans;
}
