import { expect, test } from 'vitest';
import { canonicalUrl } from '#content/model/addresses.ts';
import { categories } from '#schema/vocabulary.ts';
import { structuredData } from '#site/formats/structured-data.ts';
import { exampleEntry } from '../../../fixtures/example-entry.ts';

test('an entry as JSON-LD cannot end the script that holds it', () => {
	const entry = exampleEntry({ title: 'a </script><script>alert(1)</script>' });
	expect(structuredData(entry)).not.toContain('<');
	expect(JSON.parse(structuredData(entry))['@graph'][0].headline).toBe(entry.data.title);
});

test('its steps are those above the page: product, category, and the page itself', () => {
	const { id, data, product } = exampleEntry({});
	const [, crumbs] = JSON.parse(structuredData(exampleEntry({})))['@graph'];
	expect(crumbs).toEqual({
		'@type': 'BreadcrumbList',
		'itemListElement': [
			[product.name, `/products/${product.slug}/`],
			[categories[data.category].label, `/browse/category/${data.category}/`],
			[data.title, `/errors/${id}/`],
		].map(([name, path = ''], i) => ({
			'@type': 'ListItem',
			'position': i + 1,
			name,
			'item': canonicalUrl(path),
		})),
	});
});
