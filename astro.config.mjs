import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import * as project from './src/project.ts';
import { signpost } from './src/site/integrations/signpost.ts';

export default defineConfig({
	site: project.url,
	base: project.base,
	srcDir: './src/site',
	outDir: process.env.SITE_OUT ?? './dist',
	trailingSlash: 'always',
	// 'jsx', the default, removes the space at a line break between inline elements.
	compressHTML: true,
	prerenderConflictBehavior: 'error',
	devToolbar: { enabled: false },
	// One request less for the reader who comes from a search engine and reads one page.
	build: { inlineStylesheets: 'always' },
	// The worker that matches loads what searches words only when there are words to search.
	vite: {
		worker: { format: 'es' },
		// Installed clients: a development server that watches them notices the first change of content a minute late.
		server: { watch: { ignored: ['**/.cache/witness/**'] } },
	},
	// For pages of our own; entries are MDX too, but nothing in them is run.
	integrations: [mdx(), signpost('content')],
});
