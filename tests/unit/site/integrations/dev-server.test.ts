import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

// Below the project: Astro looks for changes only there.
mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync('.cache/dev-server-');
const content = `${folder}/content`;
const entry = `${content}/errors/example-api/result-is-missing.mdx`;
const sound = readFileSync('src/checks/example-content/errors/example-api/result-is-missing.mdx');
const page = 'errors/example-api/result-is-missing/';

let server: ChildProcess | undefined;
let address = '';
let said = '';

/** `astro dev` on a copy of the example content that has a mistake in it. */
beforeAll(async () => {
	cpSync('src/checks/example-content', content, { recursive: true });
	broken('quick_fix: "Add', 'quick_fix: "Just add');
	writeFileSync(
		`${folder}/astro.config.mjs`,
		`import site from ${JSON.stringify(resolve('astro.config.mjs'))};
import { signpost } from ${JSON.stringify(resolve('src/site/integrations/signpost.ts'))};
export default { ...site, integrations: [site.integrations[0], signpost('${content}')] };`,
	);
	const program = 'node_modules/astro/bin/astro.mjs';
	const options = ['--config', `${folder}/astro.config.mjs`, '--port', '0', '--ignore-lock'];
	// Under tests, Astro's server answers nothing and watches nothing.
	const { VITEST: _, ...env } = process.env;
	const own = { NODE_ENV: 'development', ASTRO_DEV_BACKGROUND: '0', NO_COLOR: '1' };
	server = spawn(process.execPath, [program, 'dev', ...options], { env: { ...env, ...own } });
	server.stdout?.on('data', (data) => (said += data));
	server.stderr?.on('data', (data) => (said += data));
	address = await vi.waitFor(() => /http:\/\/localhost:\d+\//.exec(said)?.[0] ?? failed(said), {
		timeout: 100_000,
	});
});

afterAll(async () => {
	if (server?.exitCode === null) {
		server.kill();
		await once(server, 'exit');
	}
	rmSync(folder, { recursive: true });
});

test('a server that starts on refused content says so and refuses every page', async () => {
	expect(said).toContain('`quick_fix` contains the filler word "Just".');
	for (const path of ['', page, 'errors/example-api/too-many-words/', 'errors.json']) {
		expect(await asked(path)).toEqual([500, expect.stringContaining('KB702')]);
	}
});

test('the page of refused content brings itself back, and nothing else is handed out', async () => {
	const [, html] = await asked(page);
	expect(html).toContain('<script type="module" src="/@vite/client"></script>');
	expect(await asked('@vite/client')).toEqual([200, expect.stringContaining('full-reload')]);
	expect(await asked('@id/__x00__virtual:content')).toEqual([500, html]);
});

test('once the content is mended, its pages are back', async () => {
	const isBack = async () => {
		// The server answers before it watches all files.
		mended();
		await setTimeout(2000);
		expect((await asked(page))[0]).toBe(200);
	};
	await vi.waitFor(isBack, { timeout: 90_000 });
});

test.each<[what: string, from: string, to: string, report: string[]]>([
	[
		'a value that is not allowed',
		'layer: "client"',
		'layer: "clint"',
		['KB304  `layer` is &quot;clint&quot;', 'Did you mean &quot;client&quot;?', entry],
	],
	['an import', 'A message calls', "import fs from 'node:fs'\n\nA message calls", ['KB502']],
	['raw HTML', 'A message calls', '<img src="x" onerror="alert(1)">\n\nA message calls', ['KB50']],
	['YAML that cannot be read', 'title: "', 'title: ["', ['KB203  This bracket is not closed.']],
	[
		'two mistakes',
		'layer: "client"\n',
		'layer: "clint"\nlevel: "x"\n',
		['`layer` is &quot;clint&quot;', '`level`'],
	],
])(
	'%s is refused with what the check prints, and the page is back once it is mended',
	async (...row) => {
		const [, from, to, report] = row;
		mended();
		await answers(200, 'A tool call has no result');
		broken(from, to);
		await answers(500, ...report);
		mended();
		await answers(200, 'A tool call has no result');
	},
);

test('of refused content nothing runs', async () => {
	const ran = resolve(folder, 'ran');
	const code = `export const x = await import('node:fs').then((fs) => fs.writeFileSync('${ran}', ''));`;
	broken('A message calls', `${code}\n\nA message calls`);
	await answers(500, 'KB502');
	await setTimeout(100);
	expect(() => readFileSync(ran)).toThrow('ENOENT');
});

test('a new entry that is refused has a page of findings, and one of its own once it is mended', async () => {
	mended();
	const added = `${content}/errors/example-api/new-one.mdx`;
	writeFileSync(added, '---\ntitle: "x"\n---\n');
	await answers(500, 'new-one.mdx');
	rmSync(added);
	await answers(200, 'A tool call has no result');
});

/** Writes the entry with a part replaced. */
function broken(from: string, to: string): void {
	const text = sound.toString();
	if (!text.includes(from)) throw new Error(`The entry has no ${from}`);
	writeFileSync(entry, text.replace(from, to));
}

function mended(): void {
	writeFileSync(entry, sound);
}

async function asked(path: string): Promise<[status: number, text: string]> {
	const response = await fetch(address + path);
	return [response.status, await response.text()];
}

/** Waits until the page of the entry has a status and these texts. */
async function answers(status: number, ...texts: string[]): Promise<void> {
	const expected = texts.map((text) => expect.stringContaining(text));
	await vi.waitFor(
		async () => {
			const [found, text] = await asked(page);
			expect([found, ...texts.map(() => text)]).toEqual([status, ...expected]);
		},
		{ timeout: 30_000, interval: 200 },
	);
}

function failed(output: string): never {
	throw new Error(output);
}
