import { decode } from '#matcher/table/codec.ts';
import { bucketOf, most } from './build.ts';
import { sameAs } from './same-words.ts';
import { stemsOf } from './stems.ts';
import { isMistyped } from './typing-errors.ts';
import type { Bucket, SearchHit, SearchIndex } from './types.ts';

/** What a word counts for that stands for the one typed. */
const worth = { typed: 1, begun: 0.8, mistyped: 0.8, same: 0.65 };
/** What a word counts for of which the page says least; the rest is by its strength. */
const base = 0.45;
/** The share of a word that counts as there when the page says it but once, in passing. */
const inPassing = 0.7;

/** What every error is called: alone, these ask for nothing. */
const general = new Set(
	stemsOf('error errors failed failure exception request undefined null test hello help thanks ok'),
);

/** Pages with less than the share `least` of what was asked are about something else. */
export type SearchOptions = { readonly least?: number; readonly limit?: number };

/** The buckets that a question needs, by name. */
export function bucketsFor(question: string): readonly string[] {
	return [
		...new Set(stemsOf(question).flatMap((stem) => [stem, ...sameAs(stem)].map(bucketOf))),
	].sort();
}

/**
 * The pages about a few words, best first. A rare word counts for more than a common one, and a word that no page has for
 * most of all: a page with too small a share of what was asked is about something else, and is left out.
 */
export function search(
	{ root, buckets }: SearchIndex,
	question: string,
	{ least = 0.6, limit = 5 }: SearchOptions = {},
): SearchHit[] {
	const total = root.pages.length;
	const stems = [...new Set(stemsOf(question))];
	if (stems.every((stem) => general.has(stem))) return [];
	const words = stems
		.map((stem) => pagesAbout(stem, buckets))
		.map((found) => ({ found, weight: Math.log(1 + total / (found.size + 0.5)) }));
	const asked = words.reduce((sum, { weight }) => sum + weight, 0);
	return root.pages
		.map(([id, title], page) => {
			let [share, score] = [0, 0];
			for (const { found, weight } of words) {
				const { worth, strength } = found.get(page) ?? nothing;
				share += (weight * worth * (strength < telling ? inPassing : 1)) / asked;
				score += weight * worth * strength;
			}
			return { id, title, share, score };
		})
		.filter(({ share }) => share >= least)
		.sort((a, b) => b.score - a.score)
		.slice(0, limit);
}

/** Below it a word stands on a page but once. */
const telling = base + (1 - base) / most + 0.01;

/** A word on a page: how surely it is the one that was typed, and how much the page says of it. */
type Found = { readonly worth: number; readonly strength: number };
const nothing: Found = { worth: 0, strength: 0 };

/** The pages that have a word, or what may have been meant by it. */
function pagesAbout(stem: string, buckets: SearchIndex['buckets']): ReadonlyMap<number, Found> {
	const pages = new Map<number, Found>();
	const note = (stems: string, test: (word: string) => boolean, worth: number): void => {
		const bucket = buckets[bucketOf(stems)];
		for (const [word, strengths] of bucket ? postingsOf(bucket) : []) {
			if (!test(word)) continue;
			for (const [page, level] of strengths) {
				const strength = base + ((1 - base) * level) / most;
				const known = pages.get(page) ?? nothing;
				if (worth * strength > known.worth * known.strength) pages.set(page, { worth, strength });
			}
		}
	};
	note(stem, (word) => word === stem, worth.typed);
	if (pages.size === 0) note(stem, (word) => isMistyped(stem, word), worth.mistyped);
	if (stem.length > 2) note(stem, (word) => word.startsWith(stem) && word !== stem, worth.begun);
	for (const other of sameAs(stem)) note(other, (word) => word === other, worth.same);
	return pages;
}

type Postings = ReadonlyMap<string, readonly (readonly [page: number, strength: number])[]>;
const read = new WeakMap<Bucket, Postings>();

function postingsOf(bucket: Bucket): Postings {
	const known = read.get(bucket);
	if (known) return known;
	const numbers = decode(bucket.pages).values();
	const next = (): number => numbers.next().value ?? 0;
	const postings = new Map(
		bucket.stems
			.split(' ')
			.filter(Boolean)
			.map((stem) => {
				let page = 0;
				const pages = Array.from({ length: next() }, () => {
					const number = next();
					page += Math.floor(number / most);
					return [page, (number % most) + 1] as const;
				});
				return [stem, pages] as const;
			}),
	);
	read.set(bucket, postings);
	return postings;
}
