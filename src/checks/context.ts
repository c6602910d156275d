import type { CollectionName } from '#schema/collections.ts';
import { today as currentDay } from '#text/today.ts';
import type { ContentFile } from '#content/read/content-file.ts';
import type { Corpus } from '#content/read/corpus.ts';
import { filesOf } from '#content/read/entries.ts';
import { knownIn, type Known } from '#content/read/known.ts';
import { proseOf, type Prose } from '#content/read/prose.ts';

/** What a rule is given. */
export interface Context {
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
	/** Every text that people read, as Markdown. */
	readonly prose: readonly Prose[];
}

/** Everything that rules ask of a corpus; its prose is read when the first asks for it. */
export function contextOf(
	corpus: Corpus,
	today = currentDay(),
	removed: ReadonlySet<string> = new Set(),
): Context {
	const sound = {
		errors: filesOf(corpus, 'errors'),
		products: filesOf(corpus, 'products'),
		guides: filesOf(corpus, 'guides'),
		reference: filesOf(corpus, 'reference'),
		codes: filesOf(corpus, 'codes'),
		proofs: filesOf(corpus, 'proofs'),
	};
	const { root, files } = corpus;
	let prose: readonly Prose[] | undefined;
	return {
		root,
		files,
		sound,
		entries: sound.errors,
		known: knownIn(corpus),
		today,
		removed,
		get prose() {
			prose ??= proseOf(corpus);
			return prose;
		},
	};
}
