import { canonicalUrl } from '#content/model/addresses.ts';
import type { Entry } from '#content/model/library.ts';
import { errorPath, facetPath, productPath } from '#content/model/paths.ts';
import { name } from '#project';
import { categories } from '#schema/vocabulary.ts';
import { plain } from './html.ts';

/**
 * An entry as JSON-LD (schema.org TechArticle and BreadcrumbList), saying no more than the page says. Questions are left
 * out: search engines no longer show them. Safe inside `<script type="application/ld+json">`: every `<` is escaped.
 */
export function structuredData({ id, data, updated, product }: Entry): string {
	const url = canonicalUrl(errorPath(id));
	const publisher = { '@type': 'Organization', name, 'url': canonicalUrl('/') };
	const crumbs = [
		{ name: product.name, item: canonicalUrl(productPath(product.slug)) },
		{
			name: categories[data.category].label,
			item: canonicalUrl(facetPath('category', data.category)),
		},
		{ name: data.title, item: url },
	];
	const graph = [
		{
			'@type': 'TechArticle',
			'@id': url,
			'headline': data.title,
			'description': plain(data.summary),
			'image': canonicalUrl(`/errors/${id}.png`),
			'dateModified': updated,
			'inLanguage': 'en',
			'license': 'https://creativecommons.org/licenses/by/4.0/',
			'author': publisher,
			publisher,
		},
		{
			'@type': 'BreadcrumbList',
			'itemListElement': crumbs.map((crumb, i) => ({
				'@type': 'ListItem',
				'position': i + 1,
				...crumb,
			})),
		},
	];
	return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll(
		'<',
		'\\u003c',
	);
}
