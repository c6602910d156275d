/** What it counts that a page has a word, beside one in which the word says most. */
const has = 0.6;

/** A page that has a word: the same id for the same page, and how much the word says there. */
export interface WordHit {
	readonly id: string;
	readonly score: number;
}

/**
 * The pages that have any of some words, the best first: `found` holds the pages of each word. A rare word counts for more
 * than a common one, as in inverse document frequency; a word that no page has does not count at all.
 */
export function rankByWords<Hit extends WordHit>(found: readonly (readonly Hit[])[]): Hit[] {
	const most = Math.max(0, ...found.map((hits) => hits.length));
	const highest = Math.max(...found.flat().map(({ score }) => score));
	const pages = new Map<string, { readonly hit: Hit; weight: number }>();
	for (const hits of found) {
		const rarity = Math.log(1 + most / hits.length);
		for (const hit of hits) {
			const page = pages.get(hit.id) ?? { hit, weight: 0 };
			// For having the word at all, and for how much it says there: in a title it says most.
			page.weight += rarity * (has + hit.score / highest);
			pages.set(hit.id, page);
		}
	}
	return [...pages.values()].sort((a, b) => b.weight - a.weight).map(({ hit }) => hit);
}
