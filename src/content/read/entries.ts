import type { z } from 'zod';
import { collections, type CollectionName } from '#schema/collections.ts';
import type { EntryData } from '#schema/entry.ts';
import type { ContentFile } from './content-file.ts';
import type { Corpus } from './corpus.ts';
import { isRecord } from './path.ts';

/** One item of a collection that keeps to the schema. */
export interface ContentItem<Data> {
	readonly id: string;
	readonly data: Data;
	readonly file: string;
}

/** All entries that keep to the schema, each with the text of its body. */
export function entries(corpus: Corpus): (ContentItem<EntryData> & { readonly body: string })[] {
	return valid(corpus, 'errors').map(({ item, source }) => ({ ...item, body: bodyOf(source) }));
}

/** All products that keep to the schema. */
export const products = (corpus: Corpus) => valid(corpus, 'products').map(({ item }) => item);

/** All guides that keep to the schema. */
export const guides = (corpus: Corpus) => valid(corpus, 'guides').map(({ item }) => item);

/** All API operations that keep to the schema. */
export const operations = (corpus: Corpus) => valid(corpus, 'reference').map(({ item }) => item);

/** All lists of codes that keep to the schema. */
export const codeLists = (corpus: Corpus) => valid(corpus, 'codes').map(({ item }) => item);

/** All proofs that keep to the schema, each under the id of its entry. */
export const proofs = (corpus: Corpus) => valid(corpus, 'proofs').map(({ item }) => item);

/** The files of a collection whose YAML is sound, whether they keep to the schema or not. */
export function filesOf(corpus: Corpus, name: CollectionName): ContentFile[] {
	return corpus.files.filter((file) => file.collection === name && isRecord(file.yaml?.data));
}

/** The schema that a file of content must keep to. */
export function schemaOf(file: ContentFile): z.core.$ZodType {
	return collections[file.collection ?? 'errors'].schema;
}

function valid<Name extends CollectionName>(corpus: Corpus, name: Name) {
	return corpus.files.flatMap((source) => {
		const { parsed } = source;
		if (source.collection !== name || !parsed?.success) return [];
		// The schema was that of this very collection.
		const data = parsed.data as z.output<(typeof collections)[Name]['schema']>;
		return [{ source, item: { id: source.id, data, file: source.file } }];
	});
}

function bodyOf(file: ContentFile): string {
	return file.frontMatter?.kind === 'found' ? file.frontMatter.body : '';
}
