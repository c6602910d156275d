import { answer, isWorthShowing, type Answer } from '#matcher/index.ts';
import { readingOf, type Reading } from '#search/reading.ts';
import type { SearchHit, SearchRoot } from '#search/types.ts';
import { siteJson } from '../page/dom.ts';
import type { Elsewhere } from './elsewhere.ts';
import { tableFor } from './tables.ts';

/** Everything that one reading of what stands in the box gives; the page itself never reads it. */
export interface Found extends Answer {
	readonly reading: Reading;
	/** Titles of entries that matched, by id. */
	readonly titles: Readonly<Record<string, string>>;
	/** Entries that have the words of a question, or of a line that the matcher knows nothing of. */
	readonly byWords: readonly SearchHit[];
	/** Only where no entry is certain: what masks a paste is not loaded for an answer. */
	readonly elsewhere: Elsewhere | undefined;
}

/** What a text is about, from the parts of the table and of the words that it needs. */
export async function answerTo(text: string): Promise<Found> {
	const reading = readingOf(text);
	const soon = reading === 'line' ? [] : entriesAbout(text, reading);
	const [{ index, titles }, atOnce] = await Promise.all([tableFor(text), soon]);
	const found = answer(index, text);
	const isUnknown = !found.matches.some(isWorthShowing);
	const byWords = reading === 'line' && isUnknown ? await entriesAbout(text, reading) : atOnce;
	return {
		...found,
		reading,
		titles: Object.fromEntries(found.matches.map(({ id }) => [id, titles.get(id) ?? ''])),
		byWords,
		elsewhere: await elsewhereUnless(found, text),
	};
}

async function elsewhereUnless(found: Answer, text: string): Promise<Elsewhere | undefined> {
	if (found.matches.some(({ confidence }) => confidence !== 'possible')) return undefined;
	const { elsewhereOf } = await import('./elsewhere.ts');
	return elsewhereOf(text, found.facts.message);
}

let pages: Promise<SearchRoot> | undefined;

/** The entries that have the words of a text; what searches them is not loaded for a paste. */
async function entriesAbout(text: string, reading: Reading): Promise<readonly SearchHit[]> {
	if (reading === 'paste') return [];
	pages ??= siteJson<SearchRoot>('words.json');
	pages.catch(() => (pages = undefined));
	const words = await import('./words.ts');
	return words.entriesAbout(text, reading, pages);
}
