import { canonicalUrl } from '#content/model/addresses.ts';
import { libraryOf } from '#content/model/library.ts';
import { contentOf } from '#content/read/content.ts';
import { corpusOf } from '#content/read/corpus.ts';
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
	const library = libraryOf(contentOf(corpusOf(generateContent(count))));
	return library.entries.map((entry) => {
		const { id, data } = entry;
		const markdown = entryMarkdown(entry, library)
			.replace(/^# .*\n+<.*>\n+/, '')
			.replaceAll(canonicalUrl('/errors/'), '/errors/');
		return { id, title: data.title, summary: data.summary, markdown };
	});
}
