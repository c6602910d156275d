/** What is fetched first: the pages, each with its id and its title. */
export type SearchRoot = { readonly pages: readonly (readonly [id: string, title: string])[] };

/** The words that begin with one letter, in order, and the pages that have each. */
export type Bucket = {
	readonly stems: string;
	/** By word: how many pages, then for each the step from the page before, times five, and its strength. */
	readonly pages: string;
};

/** The words of all pages, in buckets by their first letter, so that a reader needs only some. */
export type SearchIndex = {
	readonly root: SearchRoot;
	readonly buckets: Readonly<Record<string, Bucket>>;
};

/** A page that was found. */
export type SearchHit = {
	readonly id: string;
	readonly title: string;
	/** The share of what was asked that the page has, 0 to 1; a rare word is more of it than a common one. */
	readonly share: number;
};
