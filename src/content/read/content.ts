import type { CodesData } from '#schema/codes.ts';
import type { EntryData } from '#schema/entry.ts';
import type { GuideData } from '#schema/guide.ts';
import type { OperationData } from '#schema/operation.ts';
import type { ProductData } from '#schema/product.ts';
import { readCorpus, type Corpus } from './corpus.ts';
import type { ProofsData } from '#schema/proof.ts';
import type { ModelsData } from '#schema/watched.ts';
import {
	codeLists,
	entries,
	guides,
	operations,
	products,
	proofs,
	type ContentItem,
} from './entries.ts';
import { lastChanges } from './git-dates.ts';
import { modelLists } from './models.ts';
import { recordedAnswers, type RecordedAnswer } from './recordings.ts';

/** Everything in a content folder that keeps to the schema, as plain data. */
export interface Content {
	readonly entries: readonly EntryItem[];
	readonly products: readonly ContentItem<ProductData>[];
	readonly guides: readonly ContentItem<GuideData>[];
	readonly operations: readonly ContentItem<OperationData>[];
	readonly codes: readonly ContentItem<CodesData>[];
	/** What clients printed when they were run. */
	readonly recordings: readonly RecordedAnswer[];
	/** Lists of the days on which models are retired. */
	readonly models: readonly ModelsData[];
	readonly proofs: readonly ContentItem<ProofsData>[];
}

/** An entry as its file has it. */
export interface EntryItem extends ContentItem<EntryData> {
	readonly body: string;
	/** The day of the last commit that changed the file, when there is one. */
	readonly changed?: string | undefined;
}

/** Reads a content folder; what breaks the schema is left out, and the checks say why. */
export const readContent = (folder: string): Content => contentOf(readCorpus(folder));

/** The content of a corpus that has been read already; asks git once for the days of all files. */
export function contentOf(corpus: Corpus): Content {
	const days = lastChanges(`${corpus.root}/errors`);
	return {
		entries: entries(corpus).map((item) => ({ ...item, changed: days.get(item.file) })),
		products: products(corpus),
		guides: guides(corpus),
		operations: operations(corpus),
		codes: codeLists(corpus),
		recordings: recordedAnswers(corpus),
		models: modelLists(corpus),
		proofs: proofs(corpus),
	};
}
