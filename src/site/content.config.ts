import { defineCollection } from 'astro:content';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { checkedContent } from '#site/integrations/checked-content.ts';
import { isPlainMarkdown } from '#schema/body.ts';
import { collections as contents, type CollectionName } from '#schema/collections.ts';

/** Files as the content gate has read them; without a gate, as in development, Astro reads them itself and watches them. */
function files(name: CollectionName): Loader {
	const { folder, extension } = contents[name];
	const fromDisk = glob({
		base: `./content/${folder}`,
		pattern: `**/[^_]*${extension}`,
		// The path below the folder is the id, exactly as written; Astro's default would slug it.
		generateId: ({ entry }) => entry.slice(0, -extension.length),
	});
	return {
		name: 'content-files',
		async load(context) {
			const checked = checkedContent()?.[name];
			if (checked === undefined) return fromDisk.load(context);
			context.store.clear();
			for (const item of checked) {
				const { id, file: filePath } = item;
				const data = { ...item.data };
				context.store.set({ id, data, filePath, ...(await bodyOf(item, context)) });
			}
		},
	};
}

/**
 * An entry's body: rendered here when it is plain Markdown, otherwise as a module when its page asks for it, which costs
 * ten times as much. Both ways give the same HTML.
 */
async function bodyOf(item: object, { renderMarkdown }: LoaderContext) {
	if (!('body' in item) || typeof item.body !== 'string') return {};
	const { body } = item;
	if (!isPlainMarkdown(body)) return { body, deferredRender: true };
	const rendered = await renderMarkdown(body);
	return { body, rendered: { ...rendered, html: rendered.html.trimEnd() } };
}

export const collections = {
	errors: defineCollection({ loader: files('errors'), schema: contents.errors.schema }),
	products: defineCollection({ loader: files('products'), schema: contents.products.schema }),
	guides: defineCollection({ loader: files('guides'), schema: contents.guides.schema }),
	reference: defineCollection({ loader: files('reference'), schema: contents.reference.schema }),
};
