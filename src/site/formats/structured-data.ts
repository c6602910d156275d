import { canonicalUrl } from '#content/model/addresses.ts';
import type { Entry } from '#content/model/library.ts';
import { plain } from './html.ts';

/**
 * An entry as JSON-LD (schema.org TechArticle, FAQPage, BreadcrumbList), saying no more than the page says.
 * Safe inside `<script type="application/ld+json">`: every `<` is escaped.
 */
export function structuredData({ id, data, updated, product }: Entry): string {
	const url = canonicalUrl(`/errors/${id}/`);
	const crumbs = [
		{ name: product.name, item: canonicalUrl(`/products/${product.slug}/`) },
		{ name: data.title, item: url },
	];
	const graph = [
		{
			'@type': 'TechArticle',
			'@id': url,
			'headline': data.title,
			'description': plain(data.summary),
			'dateModified': updated,
			'inLanguage': 'en',
			'license': 'https://creativecommons.org/licenses/by/4.0/',
			'citation': data.sources.map((source) => source.url),
		},
		{
			'@type': 'BreadcrumbList',
			'itemListElement': crumbs.map((crumb, i) => ({
				'@type': 'ListItem',
				'position': i + 1,
				...crumb,
			})),
		},
		...(data.faq.length === 0
			? []
			: [
					{
						'@type': 'FAQPage',
						'mainEntity': data.faq.map(({ question, answer }) => ({
							'@type': 'Question',
							'name': plain(question),
							'acceptedAnswer': { '@type': 'Answer', 'text': plain(answer) },
						})),
					},
				]),
	];
	return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll(
		'<',
		'\\u003c',
	);
}
