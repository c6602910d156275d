import { encode } from '#matcher/table/codec.ts';
import { groupBy } from '#matcher/table/group-by.ts';
import { stemsOf } from './stems.ts';
import type { Bucket, SearchIndex } from './types.ts';

/** A page as it is searched: texts by how much a word in them says, most telling first. */
export type SearchPage = {
	readonly id: string;
	readonly title: string;
	/** Its names: title, product, words that people use for it. */
	readonly names: readonly string[];
	/** What programs print: signatures, codes, statuses. */
	readonly printed: readonly string[];
	/** What it says at once. */
	readonly summary: readonly string[];
	readonly body: readonly string[];
};

const parts = ['body', 'summary', 'printed', 'names'] as const satisfies (keyof SearchPage)[];
/** The index of some pages: same pages, same bytes. */
export function buildSearchIndex(pages: readonly SearchPage[]): SearchIndex {
	const byStem = new Map<string, Map<number, number>>();
	for (const [number, page] of pages.entries()) {
		for (const [stem, strength] of strengthsOf(page)) {
			const found = byStem.get(stem) ?? new Map<number, number>();
			byStem.set(stem, found.set(number, strength));
		}
	}
	const byBucket = groupBy([...byStem.keys()].sort(), bucketOf);
	const bucket = (name: string): Bucket => {
		const stems = byBucket.get(name) ?? [];
		const numbers = stems.flatMap((stem) => numbersOf(byStem.get(stem) ?? new Map()));
		return { stems: stems.join(' '), pages: encode(numbers) };
	};
	return {
		root: { pages: pages.map(({ id, title }) => [id, title]) },
		buckets: Object.fromEntries(Array.from(bucketNames, (name) => [name, bucket(name)])),
	};
}

/** All of them are there, so that nobody asks for one that is not. */
const bucketNames = '0abcdefghijklmnopqrstuvwxyz';

/** The bucket of a word: its first letter; what has none shares one. */
export function bucketOf(stem: string): string {
	return /^[a-z]/.test(stem) ? stem.charAt(0) : '0';
}

/** What it says of a page that a part of it has a word; the parts that have it add up. */
const says = { body: 1, repeated: 1, summary: 2, printed: 2, names: 3 } as const;
/** The greatest strength: every part has the word, and the body repeats it. */
export const most = 9;
/** A word that the body has so often is one of its subjects. */
const often = 4;

/** How much each word of a page says there: 1 to 9. */
function strengthsOf(page: SearchPage): ReadonlyMap<string, number> {
	const strengths = new Map<string, number>();
	const add = (stem: string, more: number) =>
		strengths.set(stem, (strengths.get(stem) ?? 0) + more);
	for (const part of parts) {
		const counts = new Map<string, number>();
		for (const stem of page[part].flatMap(stemsOf)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
		for (const [stem, count] of counts) {
			add(stem, says[part] + (part === 'body' && count >= often ? says.repeated : 0));
		}
	}
	return strengths;
}

/** How many pages a word has, then each as the step from the one before and its strength. */
function numbersOf(found: ReadonlyMap<number, number>): readonly number[] {
	let before = 0;
	const numbers = [...found].map(([page, strength]) => {
		const step = page - before;
		before = page;
		return step * most + strength - 1;
	});
	return [found.size, ...numbers];
}
