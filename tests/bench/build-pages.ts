import { corpusOf, entries, products } from '#checks/index.ts';
import { canonicalUrl, errorAddress } from '#library/addresses.ts';
import { entryMarkdown } from '#library/to-markdown.ts';
import { generateContent } from './generate-content.ts';

/** One generated entry as any site generator takes it. */
export interface Page {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	/** Everything that our page of it says, as Markdown below the title. */
	readonly markdown: string;
}

/** The generated entries as Markdown pages. */
export function generatedPages(count: number): Page[] {
	const corpus = corpusOf(generateContent(count));
	const product = new Map(products(corpus).map(({ id, data }) => [id, { ...data, slug: id }]));
	const all = entries(corpus);
	const titles = new Map(all.map(({ id, data }) => [id, data.title]));
	return all.map(({ id, data, body, file }) => {
		const made = product.get(data.product);
		if (made === undefined) throw new Error(`No product ${data.product}`);
		const entry = {
			id,
			file,
			address: errorAddress(id),
			updated: data.verified.on,
			data,
			body,
			product: made,
		};
		const text = entryMarkdown(entry, (other) => titles.get(other) ?? other);
		const markdown = text
			.replace(/^# .*\n+<.*>\n+/, '')
			.replaceAll(canonicalUrl('/errors/'), '/errors/');
		return { id, title: data.title, summary: data.summary, markdown };
	});
}
