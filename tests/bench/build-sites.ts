import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedPages, type Page } from './build-pages.ts';
import { writeContent } from './generate-content.ts';

/** A way to make a site of the generated entries: each with full-text search, none with a list of all on each page. */
export interface Site {
	readonly name: string;
	/** What is installed from npm, by version; nothing for ours. */
	readonly packages: Readonly<Record<string, string>>;
	/** Writes everything but the packages into its folder, for so many entries. */
	readonly write: (folder: string, entries: number) => void;
	/** The build, run in the folder; where it writes to. */
	readonly build: readonly string[];
	readonly out: string;
	/** What a build leaves behind for the next one. */
	readonly caches: readonly string[];
	/** A program that must be on the machine, because npm has none that works: its name, and how to get it. */
	readonly needs?: { readonly program: string; readonly install: string };
}

const bin = (name: string) => `node_modules/.bin/${name}`;

const project = fileURLToPath(new URL('../../', import.meta.url));

/** This project with the generated content in place of its own. */
export const ours: Site = {
	name: 'Signpost',
	packages: {},
	write(folder, entries) {
		for (const name of ['src', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json']) {
			// A folder that is used again must not keep what the project has no longer.
			rmSync(join(folder, name), { recursive: true, force: true });
			cpSync(join(project, name), join(folder, name), { recursive: true });
		}
		linkPackages(join(project, 'node_modules'), join(folder, 'node_modules'));
		rmSync(join(folder, 'content'), { recursive: true, force: true });
		writeContent(join(folder, 'content'), entries);
	},
	build: [bin('astro'), 'build'],
	out: 'dist',
	caches: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
};

/** Each package as a link, so that what a build caches beside them stays its own. */
function linkPackages(from: string, to: string): void {
	rmSync(to, { recursive: true, force: true });
	mkdirSync(to, { recursive: true });
	for (const name of readdirSync(from)) {
		if (name === '.bin' || !name.startsWith('.')) symlinkSync(join(from, name), join(to, name));
	}
}

const astro = '7.3.5';
const pagefind = '1.6.0';

/** The others. */
export const peers: readonly Site[] = [
	{
		name: 'Starlight',
		packages: {
			'astro': astro,
			'@astrojs/starlight': '0.42.4',
			'@astrojs/markdown-remark': '7.3.1',
		},
		write(folder, entries) {
			writeFiles(folder, {
				'package.json': manifest,
				'astro.config.mjs':
					"import starlight from '@astrojs/starlight';\nexport default { site: 'https://example.org', integrations: [starlight({ title: 'Errors', sidebar: [] })] };\n",
				'src/content.config.ts':
					"import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n",
				'src/content/docs/index.md': '---\ntitle: Errors\n---\n',
				...pages(entries, 'src/content/docs/errors', titled),
			});
		},
		build: [bin('astro'), 'build'],
		out: 'dist',
		caches: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
	},
	{
		name: 'VitePress',
		packages: { vitepress: '1.6.4', vue: '3.5.45' },
		write(folder, entries) {
			writeFiles(folder, {
				'package.json': manifest,
				'.vitepress/config.mjs':
					"export default { title: 'Errors', ignoreDeadLinks: true, themeConfig: { search: { provider: 'local' } } };\n",
				'index.md': '# Errors\n',
				...pages(entries, 'errors', headed),
			});
		},
		build: [bin('vitepress'), 'build'],
		out: '.vitepress/dist',
		caches: ['.vitepress/dist', '.vitepress/cache', 'node_modules/.vite'],
	},
	{
		name: 'Docusaurus',
		packages: {
			'@docusaurus/core': '3.10.2',
			'@docusaurus/preset-classic': '3.10.2',
			'@docusaurus/faster': '3.10.2',
			'@docsearch/react': '4.6.3',
			'@easyops-cn/docusaurus-search-local': '0.55.3',
			'react': '19.3.1',
			'react-dom': '19.3.1',
		},
		write(folder, entries) {
			writeFiles(folder, {
				// A "type" would make its own generated files modules, which they are not.
				'package.json': '{ "private": true }\n',
				'docusaurus.config.mjs': `export default {
	title: 'Errors', url: 'https://example.org', baseUrl: '/', onBrokenLinks: 'ignore',
	future: { faster: true, v4: true }, markdown: { format: 'detect' },
	presets: [['classic', { docs: { routeBasePath: '/', sidebarPath: false }, blog: false }]],
	themes: [['@easyops-cn/docusaurus-search-local', { docsRouteBasePath: '/', indexBlog: false }]],
};
`,
				'docs/index.md': '---\nslug: /\n---\n\n# Errors\n',
				...pages(entries, 'docs/errors', headed),
			});
		},
		build: [bin('docusaurus'), 'build'],
		out: 'build',
		caches: ['build', '.docusaurus', 'node_modules/.cache'],
	},
	{
		name: 'Eleventy with Pagefind',
		packages: { '@11ty/eleventy': '3.1.7', pagefind },
		write(folder, entries) {
			writeFiles(folder, {
				'package.json': manifest,
				'eleventy.config.js':
					"export default () => ({ dir: { input: 'pages', includes: '../layouts' }, markdownTemplateEngine: false });\n",
				'layouts/page.njk': layout('{{ title }}', '{{ content | safe }}'),
				'pages/index.md': '---\nlayout: page.njk\ntitle: Errors\n---\n# Errors\n',
				...pages(entries, 'pages/errors', (page) =>
					headed(page).replace('---\n', '---\nlayout: page.njk\n'),
				),
			});
		},
		build: ['sh', '-c', `${bin('eleventy')} --quiet && ${bin('pagefind')} --silent --site _site`],
		out: '_site',
		caches: ['_site'],
	},
	{
		name: 'Hugo with Pagefind',
		packages: { pagefind },
		needs: { program: 'hugo', install: 'apt-get install hugo' },
		write(folder, entries) {
			writeFiles(folder, {
				'package.json': manifest,
				'config.toml':
					'baseURL = "https://example.org/"\ntitle = "Errors"\ndisableKinds = ["taxonomy", "term", "RSS"]\n',
				'layouts/_default/single.html': layout('{{ .Title }}', '{{ .Content }}'),
				'layouts/_default/list.html': layout('{{ .Title }}', '{{ .Content }}'),
				'content/_index.md': '---\ntitle: Errors\n---\n# Errors\n',
				...pages(entries, 'content/errors', headed),
			});
		},
		build: ['sh', '-c', `hugo --quiet && ${bin('pagefind')} --silent --site public`],
		out: 'public',
		caches: ['public', 'resources', '.hugo_build.lock'],
	},
];

/** A bare page in the language of the generator's templates. */
const layout = (title: string, content: string) =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><main>${content}</main></body></html>\n`;

const manifest = '{ "private": true, "type": "module" }\n';

const titled = ({ title, summary, markdown }: Page) =>
	`---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(summary)}\n---\n\n${markdown}`;

const headed = (page: Page) => titled({ ...page, markdown: `# ${page.title}\n\n${page.markdown}` });

const pages = (entries: number, folder: string, text: (page: Page) => string) =>
	Object.fromEntries(
		generatedPages(entries).map((page) => [`${folder}/${page.id}.md`, text(page)]),
	);

/** Replaces everything in a folder but its packages and their list. */
function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
	mkdirSync(folder, { recursive: true });
	const kept = ['node_modules', 'package.json', 'package-lock.json'];
	for (const name of readdirSync(folder)) {
		if (!kept.includes(name)) rmSync(join(folder, name), { recursive: true });
	}
	const isInstalled = readdirSync(folder).includes('package.json');
	for (const [path, text] of Object.entries(files)) {
		if (path === 'package.json' && isInstalled) continue;
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}
