import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentGate } from './src/site/integrations/content-gate.ts';
import { entryFiles } from './src/site/integrations/entry-files.ts';
import { mdxBodies } from './src/site/integrations/mdx-bodies.ts';
import { pagefindIndex } from './src/site/integrations/pagefind-index.ts';
import { securityPolicy } from './src/site/integrations/security-policy.ts';
import { siteLinks } from './src/site/integrations/site-links.ts';
import { canonicalUrl } from './src/content/model/addresses.ts';
import { checkedViews } from './src/site/integrations/checked-content.ts';
import * as site from './src/project.ts';

/** The day of an entry's last change by the URL of its page; asked for when the gate has left the checked content. */
let days;
const lastChange = (url) => {
	const dayOf = ({ id, updated }) => [canonicalUrl(`/errors/${id}/`), updated];
	days ??= new Map(checkedViews().map(dayOf));
	return days.get(url);
};

export default defineConfig({
	site: site.url,
	base: site.base,
	srcDir: './src/site',
	outDir: process.env.SITE_OUT ?? './dist',
	trailingSlash: 'always',
	// 'jsx', the default, removes the space at a line break between inline elements.
	compressHTML: true,
	prerenderConflictBehavior: 'error',
	devToolbar: { enabled: false },
	// One request less for the reader who comes from a search engine and reads one page.
	build: { inlineStylesheets: 'always' },
	markdown: {
		syntaxHighlight: false,
		// Smart punctuation would turn `--force` in prose into a dash.
		processor: satteri({ features: { smartPunctuation: false }, hastPlugins: [siteLinks] }),
	},
	integrations: [
		contentGate('content'),
		mdxBodies(),
		mdx({ optimize: true }),
		// Only entries have a date that says something; the other pages change with them.
		sitemap({ serialize: (item) => ({ ...item, lastmod: lastChange(item.url) }) }),
		entryFiles('content'),
		pagefindIndex(),
		securityPolicy(),
	],
	vite: {
		build: {
			// One warning per MDX file, of Astro's own making (withastro/astro#18087).
			rolldownOptions: { checks: { moduleLevelDirective: false } },
		},
	},
});
