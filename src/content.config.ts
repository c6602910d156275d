import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { collections as contents } from '#schema/collections.ts';

/** The path below `content/<folder>` is the id, exactly as written; Astro's default would slug it. */
const files = ({ folder, extension }: { folder: string; extension: string }) =>
	glob({
		base: `./content/${folder}`,
		pattern: `**/[^_]*${extension}`,
		generateId: ({ entry }) => entry.slice(0, -extension.length),
	});

export const collections = {
	errors: defineCollection({ loader: files(contents.errors), schema: contents.errors.schema }),
	products: defineCollection({
		loader: files(contents.products),
		schema: contents.products.schema,
	}),
	guides: defineCollection({ loader: files(contents.guides), schema: contents.guides.schema }),
	reference: defineCollection({
		loader: files(contents.reference),
		schema: contents.reference.schema,
	}),
};
