import { canonicalUrl } from '#content/model/addresses.ts';
import type { Entry } from '../entries.ts';

/** Version of the published JSON; it rises when a field goes or changes its meaning. */
export const formatVersion = '1';

/** An entry as published JSON: its front matter as in the JSON Schema, and what the site adds. */
export function entryJson({ id, data, body, updated, product }: Entry): object {
	return {
		$schema: canonicalUrl('/schema/entry.json'),
		version: formatVersion,
		id,
		url: canonicalUrl(`/errors/${id}/`),
		license: 'CC-BY-4.0',
		...data,
		updated,
		product_name: product.name,
		vendor: product.vendor,
		body: body.trim(),
	};
}
