import { searchPages } from '#search/pages.ts';
import { readCorpus } from '#content/read/corpus.ts';
import { entries } from '#content/read/entries.ts';
import { compile, isWorthShowing, match } from '#matcher/index.ts';
import { buildSearchIndex, leastShare, readingOf, search, type SearchPage } from '#search/index.ts';
import { pageSearch } from './engines/engines.ts';
import { half, readEntries } from './match-corpus.ts';
import { printedSamples, random } from './match-noise.ts';
import { englishDiagnostics } from './match-tables.ts';
import { unknownTexts } from './match-unknown.ts';
import { otherWords, threeWords } from './search-queries.ts';

// node tests/bench/search.ts [--misses]
// Typed words: first hit (first three) of this search and of MiniSearch over the same texts; then how often texts of other
// tools list a page, as the paste box decides it.
type Query = readonly [query: string, page: string];
type Find = (query: string) => readonly string[];

const pages = searchPages(entries(readCorpus('content')));
const index = buildSearchIndex(pages);
const engines: Readonly<Record<string, Find>> = {
	'this search': (query) => search(index, query).map(({ id }) => id),
	'MiniSearch, boosted, fuzzy, by beginnings': pageSearch(pages),
};
const sets: Readonly<Record<string, readonly Query[]>> = {
	'three words, tuned half': threeWords.filter(([query]) => half(query) === 'tuned'),
	'three words, kept half': threeWords.filter(([query]) => half(query) === 'kept'),
	'other words, tuned half': otherWords.filter(([query]) => half(query) === 'tuned'),
	'other words, kept half': otherWords.filter(([query]) => half(query) === 'kept'),
	'three drawn from title, summary and messages': drawn((page) => [
		...page.names,
		...page.printed,
		...page.summary,
	]),
	'three drawn from the whole page': drawn((page) => page.body),
};
for (const [name, queries] of Object.entries(sets)) {
	const row = Object.entries(engines).map(([engine, find]) => `${engine}: ${hits(find, queries)}`);
	console.log(`${name} (${queries.length}): ${row.join('; ')}`);
}

const table = compile(readEntries('content/errors').signatures);
const foreign = {
	'unknown texts': unknownTexts(),
	'another tool’s messages': printedSamples(englishDiagnostics(), 3).map(({ text }) => text),
};
for (const [name, texts] of Object.entries(foreign)) {
	const silent = texts.filter((text) => !listsPages(text)).length;
	console.log(`${name} (${texts.length}): nothing is listed on ${percent(silent, texts.length)} %`);
}

/** Whether the paste box lists a page for a text: one that has its words, or one that the matcher claims or finds close. */
function listsPages(text: string): boolean {
	const reading = readingOf(text);
	if (match(table, text).some(isWorthShowing)) return true;
	return (
		reading !== 'paste' && search(index, text, { least: leastShare[reading], limit: 1 }).length > 0
	);
}

/** Three words of each page, five times. */
function drawn(textsOf: (page: SearchPage) => readonly string[]): readonly Query[] {
	return pages.flatMap((page, number) => {
		const all = textsOf(page)
			.join(' ')
			.toLowerCase()
			.match(/[a-z_]{4,}/g);
		const words = [...new Set(all)];
		return [0, 1, 2, 3, 4].map((draw): Query => {
			const next = random(number * 31 + draw * 7 + 1);
			const three = [0, 1, 2].map(() => words[Math.floor(next() * words.length)]);
			return [three.join(' '), page.id];
		});
	});
}

function hits(find: Find, queries: readonly Query[]): string {
	let [first, three] = [0, 0];
	for (const [query, page] of queries) {
		const rank = find(query).indexOf(page);
		if (rank === 0) first += 1;
		if (rank >= 0 && rank < 3) three += 1;
		if (rank !== 0 && process.argv.includes('--misses'))
			console.error(`${query} → ${page}: ${rank}`);
	}
	return `${percent(first, queries.length)} (${percent(three, queries.length)})`;
}

function percent(part: number, whole: number): string {
	return ((100 * part) / whole).toFixed(1);
}
