import { entries, products, type Corpus } from '#checks/index.ts';
import { entryViews, type Entry } from './entry-view.ts';
import { lastChanges } from './git-dates.ts';

/** Views of a corpus's entries without Astro's collections, for what runs around a build. Only for checked content. */
export const corpusViews = (corpus: Corpus): readonly Entry[] =>
	entryViews(entries(corpus), products(corpus), lastChanges('content/errors'));
