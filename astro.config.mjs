import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentGate } from './src/integrations/content-gate.ts';
import { pagefindIndex } from './src/integrations/pagefind-index.ts';
import * as site from './src/site.ts';

export default defineConfig({
	site: site.url,
	base: site.base,
	outDir: process.env.SITE_OUT ?? './dist',
	trailingSlash: 'always',
	// 'jsx', the default, removes the space at a line break between inline elements.
	compressHTML: true,
	prerenderConflictBehavior: 'error',
	devToolbar: { enabled: false },
	// One request less for the reader who comes from a search engine and reads one page.
	build: { inlineStylesheets: 'always', concurrency: 2 },
	markdown: {
		syntaxHighlight: false,
		// Smart punctuation would turn `--force` in prose into a dash.
		processor: satteri({ features: { smartPunctuation: false } }),
	},
	integrations: [contentGate(), mdx({ optimize: true }), pagefindIndex()],
	security: {
		csp: {
			directives: [
				"default-src 'none'",
				"base-uri 'none'",
				"connect-src 'self'",
				"form-action 'none'",
				"img-src 'self' data:",
				"manifest-src 'self'",
				"worker-src 'self'",
			],
			// Pagefind is WebAssembly.
			scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
		},
	},
	vite: {
		build: {
			// One warning per MDX file, of Astro's own making (withastro/astro#18087).
			rolldownOptions: { checks: { moduleLevelDirective: false } },
		},
	},
});
