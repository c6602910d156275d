import type { CollectionName } from '#schema/collections.ts';
import { today as currentDay } from '#text/today.ts';
import type { ContentFile } from '#content/read/content-file.ts';
import type { Corpus } from '#content/read/corpus.ts';
import { filesOf } from '#content/read/entries.ts';
import { knownIn, type Known } from '#content/read/known.ts';
import type { Prose } from '#content/read/prose.ts';

/** What a rule in `rules/form/` is given: all that a browser can tell, too. */
export interface FormContext {
	/** The content folder as findings print it: `content`. */
	readonly root: string;
	/** Every file, whatever is wrong with it. */
	readonly files: readonly ContentFile[];
	/** The files with sound YAML, by collection, whether they keep to the schema or not. */
	readonly sound: Readonly<Record<CollectionName, readonly ContentFile[]>>;
	/** The entries of `sound`, which most rules are about. */
	readonly entries: readonly ContentFile[];
	/** What references may point at. */
	readonly known: Known;
	/** The day to compare dates with, "YYYY-MM-DD". */
	readonly today: string;
	/** Entries that were published and have no file any more, as far as the history is known. */
	readonly removed: ReadonlySet<string>;
}

/** What a rule in `rules/` is given: also every text that people read, parsed as Markdown. */
export interface Context extends FormContext {
	readonly prose: readonly Prose[];
}

/** Everything that rules ask of a corpus but its prose, which takes a parser that no page can load. */
export function formContextOf(
	corpus: Corpus,
	today = currentDay(),
	removed: ReadonlySet<string> = new Set(),
): FormContext {
	const sound = {
		errors: filesOf(corpus, 'errors'),
		products: filesOf(corpus, 'products'),
		guides: filesOf(corpus, 'guides'),
		reference: filesOf(corpus, 'reference'),
		codes: filesOf(corpus, 'codes'),
		proofs: filesOf(corpus, 'proofs'),
	};
	const { root, files } = corpus;
	return { root, files, sound, entries: sound.errors, known: knownIn(corpus), today, removed };
}
