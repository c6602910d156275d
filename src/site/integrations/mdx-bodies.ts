import type { AstroIntegration } from 'astro';
import { collections } from '#schema/collections.ts';

/**
 * Compiles only the bodies of entries, and into one file. Their front matter is in the collection already: compiled with
 * the body, it would be parsed again and be a part of each module; and a file for each body would be written and read
 * once more. Comes before the MDX integration.
 */
export function mdxBodies(): AstroIntegration {
	const { folder, extension } = collections.errors;
	const files = new RegExp(`/content/${folder}/.*\\${extension}`);
	return {
		name: 'mdx-bodies',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				const plugin = {
					name: 'mdx-bodies',
					enforce: 'pre' as const,
					transform: {
						filter: { id: files },
						handler: (code: string) => ({ code: bodyInPlace(code), map: null }),
					},
				};
				const output = { codeSplitting: { groups: [{ name: 'bodies', test: files }] } };
				updateConfig({
					vite: { plugins: [plugin], build: { rolldownOptions: { output } } },
				});
			},
		},
	};
}

/** An entry's body on the lines where it stands, so that messages about it name the right ones. */
export function bodyInPlace(text: string): string {
	const [front = ''] = /^---\n[\s\S]*?\n---\n/.exec(text) ?? [];
	return front.replace(/[^\n]+/g, '') + text.slice(front.length);
}
