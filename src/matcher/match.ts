import { candidatesIn } from './candidates.ts';
import { confidenceOf } from './confidence.ts';
import { findingOf } from './finding.ts';
import type { Finding } from './finding.ts';
import { readPaste } from './paste.ts';
import type { Paste } from './paste.ts';
import { tableOf } from './table.ts';
import type { Table } from './table.ts';
import type { Confidence, Match, MatcherIndex, Span } from './types.ts';

/** How many entries come back, and how little a `possible` one may have of its signature. */
export type MatchOptions = { readonly limit?: number; readonly leastShare?: number };

/** The entries that the pasted text may be about, best first; none when nothing comes close. */
export function match(index: MatcherIndex, pasted: string, options: MatchOptions = {}): Match[] {
	const table = tableOf(index);
	const paste = readPaste(table, pasted);
	const leastShare = options.leastShare ?? 0.5;
	const ranked = candidatesIn(table, paste)
		.map((candidate) => findingOf(table, paste, candidate))
		.filter((finding) => finding !== undefined)
		.filter((finding) => finding.found >= leastShare * finding.full)
		.map((finding) => ({ finding, confidence: confidenceOf(finding, []) }))
		.sort(compare);
	const best = new Map<string, Ranked>();
	for (const entry of ranked) {
		if (!best.has(entry.finding.row.id)) best.set(entry.finding.row.id, entry);
	}
	return [...best.values()]
		.slice(0, options.limit ?? 10)
		.map((entry, rank) => toMatch(table, paste, entry, rank));
}

type Ranked = { readonly finding: Finding; readonly confidence: Confidence };

function compare(a: Ranked, b: Ranked): number {
	const [x, y] = [a.finding, b.finding];
	return (
		// All of its words beat some of them.
		Number(y.complete && y.unbroken) - Number(x.complete && x.unbroken) ||
		// A message that says what failed goes before one that only says that something did.
		Number(x.row.facts.wrapper ?? false) - Number(y.row.facts.wrapper ?? false) ||
		// More and rarer words.
		effective(y) - effective(x) ||
		// A hole that stands for nothing is a worse explanation.
		x.emptyHoles - y.emptyHoles ||
		x.row.number - y.row.number
	);
}

function effective(finding: Finding): number {
	const share = finding.found / (finding.full || 1);
	return finding.found * share * share;
}

function toMatch(table: Table, paste: Paste, { finding, confidence }: Ranked, rank: number): Match {
	const { row, pairs } = finding;
	const words = row.words.map((word) => table.words[word] ?? '');
	const has = new Set(pairs.map((pair) => pair.word));
	return {
		id: row.id,
		score: effective(finding) / (finding.full || 1) / (1 + rank / 100),
		confidence,
		signature: row.number,
		matched: words.filter((_, place) => has.has(place)),
		fixed: words,
		values: valuesOf(paste, finding),
		spans: spansOf(paste, finding),
		why: {
			matchedWords: pairs.length,
			fixedWords: words.length,
			complete: finding.complete,
			unbroken: finding.unbroken,
			lines: finding.lines,
			whole: finding.opens && finding.closes,
			cutOff: finding.cutOff,
			missing: words.filter((_, place) => !has.has(place)),
			agrees: [],
			disagrees: [],
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
