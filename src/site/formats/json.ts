import { canonicalUrl } from '#content/model/addresses.ts';
import type { Entry, Library } from '#content/model/library.ts';
import { errorPath } from '#content/model/paths.ts';
import { documentOf } from '#content/model/document/from-library.ts';

/** Version of the published JSON; it rises when a field goes or changes its meaning. */
export const formatVersion = '1' as const;

/** An entry as published JSON: its front matter as in the JSON Schema, and what the site adds. */
export function entryJson({ id, data, body, updated, product, runs }: Entry) {
	return {
		$schema: canonicalUrl('/schema/entry.json'),
		version: formatVersion,
		id,
		url: canonicalUrl(errorPath(id)),
		license: 'CC-BY-4.0',
		...data,
		updated,
		product_name: product.name,
		vendor: product.vendor,
		runs,
		body: body.trim(),
	};
}

/** The same, and the sections of its page in their order, as `entryDocument` has them. */
export function entryDocumentJson(entry: Entry, library: Library) {
	return { ...entryJson(entry), sections: documentOf(entry, library) };
}
