import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import type { Library } from '#content/model/library.ts';
import { content } from '#site/integrations/content.ts';

/** What the hook uses of a Vite plugin. */
interface Plugin {
	readonly load: (id: string) => string | undefined;
	readonly hotUpdate: (
		this: object,
		change: { file: string; timestamp: number },
	) => Promise<unknown[]>;
}

type Handler = (request: object, response: object, next: () => void) => void;

/** Starts Astro on a folder as far as the integration is concerned; `said` gathers what it logs. */
async function start(folder: string, command: 'build' | 'dev') {
	const said: string[] = [];
	let library: Library | undefined;
	let plugin: Plugin | undefined;
	const say = (text: string) => said.push(text);
	const { hooks } = content(folder, (next) => (library = next));
	// Only what the hooks use of Astro's context.
	await (hooks['astro:config:setup'] as (context: unknown) => Promise<void>)({
		command,
		config: { root: pathToFileURL(`${process.cwd()}/`) },
		logger: { info: say, error: say },
		updateConfig: (config: { vite: { plugins: Plugin[] } }) => ([plugin] = config.vite.plugins),
	});
	if (library === undefined || plugin === undefined) throw new Error('Nothing was handed over.');
	let handler: Handler | undefined;
	const server = { middlewares: { use: (given: Handler) => (handler = given) } };
	(hooks['astro:server:setup'] as (context: unknown) => void)({ server });
	/** What the development server answers before anything else does: status and text, or "next". */
	const refusal = (originalUrl: string) => {
		let answer = '';
		const response = {
			writeHead: (status: number) => (answer += `${status} `),
			end: (text: string) => (answer += text),
		};
		handler?.({ originalUrl }, response, () => (answer += 'next'));
		return answer;
	};
	return { said, library: () => library, plugin, refusal };
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

test('a development server starts on refused content, says what is wrong, and answers with it', async () => {
	const { said, refusal } = await start(treeWith("import fs from 'node:fs';"), 'dev');
	expect(said.join()).toMatch(/hostile\.mdx[\s\S]*4:1 +KB502/);
	expect(refusal('/errors/widget-api/hostile/')).toMatch(
		/^500 [\s\S]*hostile\.mdx[\s\S]*4:1 +KB502/,
	);
});

test('a change is shown once it has been checked, and changes in a row are checked together', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'content-'));
	cpSync('src/checks/example-content', folder, { recursive: true });
	const { library, plugin, said, refusal } = await start(folder, 'dev');
	const [entry] = library()?.entries ?? [];
	const file = `${folder}/errors/${entry?.id}.mdx`;
	const sound = readFileSync(file, 'utf8');
	const change = async (title: string, timestamp: number) => {
		writeFileSync(file, sound.replace(/^title: .*$/m, `title: ${title}`));
		// Vite asks the client and the server.
		return Promise.all(
			['client', 'server'].map((name) =>
				plugin.hotUpdate.call({ environment: { name, ...graph } }, { file, timestamp }),
			),
		);
	};
	const module = { id: 'the module' };
	const graph = { moduleGraph: { getModuleById: () => module } };
	const both = await Promise.all([change('["', 1), change('"Another title"', 2)]);
	expect(both).toEqual([
		[[module], [module]],
		[[module], [module]],
	]);
	expect(library()?.byId.get(entry?.id ?? '')?.data.title).toBe('Another title');
	expect(plugin.load('\0virtual:content')).toContain('Another title');
	expect(refusal('/')).toBe('next');
	expect(said).toEqual(Array(2).fill(expect.stringMatching(/^\d+ content files checked$/)));

	await change('["', 3);
	expect(refusal('/?x=1')).toMatch(/^500 [\s\S]*KB2\d\d/);
	expect(refusal('/@vite/client')).toBe('next');
});

test('content that cannot be read is refused, too', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'content-'));
	cpSync('src/checks/example-content', folder, { recursive: true });
	const { plugin, refusal } = await start(folder, 'dev');
	vi.stubEnv('NODE_OPTIONS', '--import=data:text/javascript,process.exit(3)');
	const environment = {
		name: 'client',
		hot: { send: vi.fn<(payload: object) => void>() },
		moduleGraph: { getModuleById: () => undefined },
	};
	const change = { file: `${folder}/published-ids.txt`, timestamp: 1 };
	expect(await plugin.hotUpdate.call({ environment }, change)).toEqual([]);
	vi.unstubAllEnvs();
	expect(refusal('/')).toMatch(/^500 [\s\S]*the process that reads it ended with exit code 3\./);
	expect(environment.hot.send).toHaveBeenCalledExactlyOnceWith({ type: 'full-reload' });
});

test('a change elsewhere is none of its business', async () => {
	const { plugin } = await start('src/checks/example-content', 'dev');
	const file = `${process.cwd()}/src/site/pages/index.astro`;
	expect(await plugin.hotUpdate.call({}, { file, timestamp: 1 })).toBeUndefined();
});

test('a reader that ends without an answer is an error that says how it ended', async () => {
	vi.stubEnv('NODE_OPTIONS', '--import=data:text/javascript,process.exit(3)');
	await expect(start(treeWith('Text.'), 'build')).rejects.toThrow(
		'The content could not be read: the process that reads it ended with exit code 3.',
	);
	vi.unstubAllEnvs();
});
