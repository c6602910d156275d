import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { packKb } from '#cli/commands/pack-kb.ts';
import { canonicalUrl } from '#content/model/addresses.ts';
import { doors } from '#site/formats/doors.ts';
import { call } from '../unit/cli/call.ts';
import { site } from '../built/site.ts';

const known =
	'API Error: 400 due to tool use concurrency issues. Run /rewind to recover the conversation.';
const examples = doors.flatMap(({ id, markdown }) =>
	[...markdown.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language = '', code = '']) => {
		return { id, language, code };
	}),
);
const inLanguage = (wanted: string) => examples.filter(({ language }) => language === wanted);

let folder: string;
let env: Readonly<Record<string, string>>;

/** A folder in which the examples find what they call: the package as npm would run it, and the site for curl. */
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'examples-'));
	const kb = join(folder, 'node_modules/@signpost-kb/kb');
	expect(await call(packKb, ['--out', kb])).toMatchObject({ code: 0, stderr: '' });
	program(
		'npx',
		`[ "$1 $2" = "-y @signpost-kb/kb" ] && shift 2 && exec "${process.execPath}" "${kb}/kb.mjs" "$@"`,
	);
	program('curl', `[ "$1" = -sS ] && exec cat "${resolve(site)}/\${2#${canonicalUrl('/')}}"`);
	program('my-command', `printf '\\033[31m%s\\033[0m\\n' '${known}' >&2; exit 1`);
	writeFileSync(join(folder, 'error.log'), known);
	writeFileSync(join(folder, 'corpus.jsonl'), JSON.stringify(known));
	for (const name of ['OLD', 'NEW']) symlinkSync(kb, join(folder, name));
	env = { PATH: [join(folder, 'bin'), process.env['PATH']].join(delimiter) };
});
afterAll(() => rmSync(folder, { recursive: true }));

function program(name: string, body: string): void {
	mkdirSync(join(folder, 'bin'), { recursive: true });
	writeFileSync(join(folder, 'bin', name), `#!/bin/sh\n${body}\n`);
	chmodSync(join(folder, 'bin', name), 0o755);
}

function run(command: string, args: readonly string[], input = '') {
	const options = {
		cwd: folder,
		env: { ...process.env, ...env },
		input,
		encoding: 'utf8',
		// A product's pages in one text are larger than the megabyte that Node allows a program by default.
		maxBuffer: 64 * 2 ** 20,
	} as const;
	const { status, stdout, stderr } = spawnSync(command, args, options);
	return { status, stdout, stderr };
}

describe.each(inLanguage('shell').flatMap(({ code }) => code.trim().split('\n')))('%s', (line) => {
	test('prints what it promises', () => {
		const { status, stdout, stderr } = run('sh', ['-c', line]);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(stdout).toMatch(
			/tool-use-concurrency-400|tool use concurrency|image|expire|budget_tokens|Different answers: 0 of 1/i,
		);
	});
});

test('the module is imported as it is shown', () => {
	const [{ code } = { code: '' }] = inLanguage('js');
	writeFileSync(join(folder, 'example.mjs'), code);
	expect(run(process.execPath, ['example.mjs']).stdout).toBe(
		'claude-code/tool-use-concurrency-400 exact after-fix\n',
	);
});

test('the MCP server starts as it is configured', () => {
	const [{ code } = { code: '' }] = inLanguage('json');
	const { command, args } = JSON.parse(code).mcpServers.signpost;
	const hello = {
		jsonrpc: '2.0',
		id: 1,
		method: 'initialize',
		params: {
			protocolVersion: '2025-11-25',
			capabilities: {},
			clientInfo: { name: 'test', version: '1' },
		},
	};
	const { stdout } = run('sh', [
		'-c',
		`(echo '${JSON.stringify(hello)}'; sleep 3) | ${command} ${args.join(' ')}`,
	]);
	expect(JSON.parse(stdout).result).toMatchObject({ serverInfo: { name: 'signpost' } });
});

test('the plugin and its marketplace have the names that are typed', () => {
	const [{ code } = { code: '' }] = inLanguage('claude');
	const marketplace = JSON.parse(readFileSync('.claude-plugin/marketplace.json', 'utf8'));
	const [plugin] = marketplace.plugins;
	expect(code).toBe(
		`/plugin marketplace add signpost-kb/signpost\n/plugin install ${plugin.name}@${marketplace.name}\n`,
	);
	const manifest = JSON.parse(readFileSync(join(folder, 'NEW/package.json'), 'utf8'));
	expect(plugin.source).toEqual({ source: 'npm', package: manifest.name });
});

test('the workflow is that of the README of the action', () => {
	const [{ code } = { code: '' }] = inLanguage('yaml');
	const readme = readFileSync('src/cli/action/package/README.md', 'utf8');
	const [, shown = ''] = /```yaml\n([^]*?)```/.exec(readme) ?? [];
	expect(parse(code)).toEqual(parse(shown));
});

test('no example is left out', () => {
	const tested = ['shell', 'js', 'json', 'claude', 'yaml'];
	expect(examples.filter(({ language }) => !tested.includes(language))).toEqual([]);
});
