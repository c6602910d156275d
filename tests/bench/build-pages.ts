import { corpusOf } from '#content/read/corpus.ts';
import { entries, products } from '#content/read/entries.ts';
import { canonicalUrl } from '#content/model/addresses.ts';
import { viewsOf } from '#site/integrations/checked-content.ts';
import { titlesOf } from '#content/model/entry-view.ts';
import { entryMarkdown } from '#site/formats/markdown.ts';
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
	const views = viewsOf({ errors: entries(corpus), products: products(corpus) });
	const titleOf = titlesOf(views);
	return views.map((entry) => {
		const { id, data } = entry;
		const markdown = entryMarkdown(entry, titleOf)
			.replace(/^# .*\n+<.*>\n+/, '')
			.replaceAll(canonicalUrl('/errors/'), '/errors/');
		return { id, title: data.title, summary: data.summary, markdown };
	});
}
