import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { documentOf } from '#content/model/document/from-library.ts';
import type { Library } from '#content/model/library.ts';
import { documentHtml } from '#site/formats/document-html.ts';
import { content } from '#site/integrations/content.ts';

/** What the hook uses of a Vite plugin. */
interface Plugin {
	readonly load: (id: string) => string | undefined;
	readonly hotUpdate: (this: object, change: { file: string; timestamp: number }) => unknown[];
}

/** Starts Astro on a folder as far as the integration is concerned; `said` gathers what it logs. */
async function start(folder: string, command: 'build' | 'dev') {
	const said: string[] = [];
	let library: Library | undefined;
	let plugin: Plugin | undefined;
	const say = (text: string) => said.push(text);
	const setup = content(folder, (next) => (library = next)).hooks['astro:config:setup'];
	// Only what the hook uses of Astro's context.
	await (setup as (context: unknown) => Promise<void>)({
		command,
		config: { root: pathToFileURL(`${process.cwd()}/`) },
		logger: { info: say, error: say },
		updateConfig: (config: { vite: { plugins: Plugin[] } }) => ([plugin] = config.vite.plugins),
	});
	if (library === undefined || plugin === undefined) throw new Error('Nothing was handed over.');
	return { said, library: () => library, plugin };
}

function treeWith(body: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'content-'));
	mkdirSync(join(folder, 'errors/widget-api'), { recursive: true });
	writeFileSync(join(folder, 'errors/widget-api/hostile.mdx'), `---\ntitle: "x"\n---\n${body}\n`);
	return folder;
}

test.each([
	['import', "import fs from 'node:fs';", /hostile\.mdx[\s\S]*4:1 +KB502/],
	['an expression', 'a {process.env.HOME} b', /hostile\.mdx[\s\S]*4:3 +KB503/],
	['raw HTML', '<script>alert(1)</script>', /hostile\.mdx[\s\S]*4:1 +KB50\d/],
])('a build stops at %s, with file and line', async (_, body, report) => {
	await expect(start(treeWith(body), 'build')).rejects.toThrow(report);
});

test('writing goes on: the development server says what is wrong and is not stopped', async () => {
	const { said } = await start(treeWith("import fs from 'node:fs';"), 'dev');
	expect(said.join()).toMatch(/hostile\.mdx[\s\S]*4:1 +KB502/);
});

test('the development server runs nothing of an entry', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'content-'));
	cpSync('src/checks/example-content', folder, { recursive: true });
	const file = join(folder, 'errors/example-api/result-is-missing.mdx');
	const ran = join(folder, 'ran');
	const code = `export const x = await import('node:fs').then((fs) => fs.writeFileSync('${ran}', ''));`;
	writeFileSync(
		file,
		readFileSync(file, 'utf8').replace('A message calls', `${code}\n\nA message calls`),
	);
	const { library } = await start(folder, 'dev');
	const made = library();
	const entry = made?.byId.get('example-api/result-is-missing');
	if (made === undefined || entry === undefined) throw new Error('The entry was left out.');
	expect(documentHtml(documentOf(entry, made))).toContain('export const x = await import(');
	expect(existsSync(ran)).toBe(false);
});

test('a change shows at once, and its report follows', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'content-'));
	cpSync('src/checks/example-content', folder, { recursive: true });
	const { library, plugin, said } = await start(folder, 'dev');
	const [entry] = library()?.entries ?? [];
	const file = `${folder}/errors/${entry?.id}.mdx`;
	const changed = readFileSync(file, 'utf8').replace(/^title: .*$/m, 'title: "Another title"');
	writeFileSync(file, changed);

	const module = { id: 'the module' };
	const environment = { moduleGraph: { getModuleById: () => module } };
	// Vite asks the client and the server.
	for (const _ of ['client', 'server']) {
		expect(plugin.hotUpdate.call({ environment }, { file, timestamp: 1 })).toEqual([module]);
	}
	expect(library()?.byId.get(entry?.id ?? '')?.data.title).toBe('Another title');
	expect(plugin.load('\0virtual:content')).toContain('Another title');
	await vi.waitFor(() => expect(said).toHaveLength(2), { timeout: 60_000 });
	expect(said[1]).toMatch(/^\d+ content files checked$/);
});

test('a change elsewhere is none of its business', async () => {
	const { plugin } = await start('src/checks/example-content', 'dev');
	const file = `${process.cwd()}/src/site/pages/index.astro`;
	expect(plugin.hotUpdate.call({}, { file, timestamp: 1 })).toBeUndefined();
});

test('a reader that ends without an answer is an error that says how it ended', async () => {
	vi.stubEnv('NODE_OPTIONS', '--import=data:text/javascript,process.exit(3)');
	await expect(start(treeWith('Text.'), 'build')).rejects.toThrow(
		'The content could not be read: the process that reads it ended with exit code 3.',
	);
	vi.unstubAllEnvs();
});
