import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const fixtures = new URL('../../../src/checks/example-content', import.meta.url).pathname;
const entry = 'errors/example-api/result-is-missing.mdx';
let content: string;

beforeEach(() => {
	content = join(mkdtempSync(join(tmpdir(), 'new-')), 'content');
	cpSync(fixtures, content, { recursive: true });
});

afterEach(() => rmSync(join(content, '..'), { recursive: true }));

/** Runs `npm run new` as a terminal does, with the temporary folder left out of what it prints. */
function create(args: string[], input = '') {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['src/cli/new/new.ts', '--content', content, '--today', '2026-02-01', ...args],
		{ input, encoding: 'utf8' },
	);
	const plain = (text: string) => text.replaceAll(content, 'content');
	return { status, stdout: plain(stdout), stderr: plain(stderr) };
}

const unknown =
	'Error: gizmo 7 left the building with sk-ant-api03-AbCdEfGhIjKlMnOpQr in /home/marie/x';
const accept = ['--yes', '--product', 'example-api'];

describe('npm run new', () => {
	test('writes one file, and prints its path, what is left to do, and how to check it', () => {
		const { status, stdout, stderr } = create([...accept, '--slug', 'gizmo-left'], unknown);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(stdout).toMatch(
			/^Wrote content\/errors\/example-api\/gizmo-left\.mdx\n\nLeft to write, by line:\n/,
		);
		expect(stdout).toContain('Then check it: npm run check -- --content content\n');
		const lines = readFileSync(`${content}/errors/example-api/gizmo-left.mdx`, 'utf8').split('\n');
		const left = [...stdout.matchAll(/^ +(\d+) {2}(?:\w+\.|[a-z_]+:|.*\]\.\w+:|The text)/gm)].map(
			([, line]) => Number(line),
		);
		expect(left.length).toBe(14);
		for (const line of left) expect(lines[line - 1]).toMatch(/FILL IN:|fill-in\.example/);
	});

	test('what it wrote passes every check but the one for parts that are left to write', () => {
		create(accept, unknown);
		const { stdout } = spawnSync(
			process.execPath,
			['src/cli/check.ts', '--content', content, '--today', '2026-02-01', '--reporter', 'json'],
			{ encoding: 'utf8' },
		);
		const codes = new Set(JSON.parse(stdout).findings.map(({ code }: { code: string }) => code));
		expect([...codes].filter((code) => code !== 'KB416')).toEqual(['KB710']);
	});

	test('no secret of the paste is in the file', () => {
		create([...accept, '--slug', 'gizmo-left'], unknown);
		const text = readFileSync(`${content}/errors/example-api/gizmo-left.mdx`, 'utf8');
		expect(text).not.toMatch(/sk-ant-api03|marie/);
		expect(text).toContain('/home/<user>/x');
	});

	test('the paste comes from a file, an option or standard input', () => {
		const file = join(content, '..', 'error.log');
		writeFileSync(file, unknown);
		const ways: [string[], string?][] = [[[file]], [['--paste', unknown]], [[], unknown]];
		const outcomes = ways.map(
			([args, input], i) =>
				create([...accept, '--slug', `way-${i}`, '--anyway', ...args], input).status,
		);
		expect(outcomes).toEqual([0, 0, 0]);
	});

	test('--json prints the outcome for programs', () => {
		const outcome = JSON.parse(
			create(['--json', '--product', 'example-api', '--slug', 'gizmo'], unknown).stdout,
		);
		expect(outcome).toMatchObject({
			status: 'written',
			file: 'content/errors/example-api/gizmo.mdx',
		});
		expect(outcome.left[0]).toEqual({
			line: expect.any(Number),
			part: 'summary',
			text: 'FILL IN: the error in plain words, what it is and whom it hits.',
		});
	});

	test('a file that exists stays as it is', () => {
		const before = readFileSync(`${content}/${entry}`, 'utf8');
		const { status, stderr } = create([...accept, '--slug', 'result-is-missing'], unknown);
		expect(status).toBe(1);
		expect(stderr).toBe(`content/${entry} exists already. Choose another name with --slug.\n`);
		expect(readFileSync(`${content}/${entry}`, 'utf8')).toBe(before);
	});
});

describe('an error that has an entry', () => {
	const text = readFileSync(`${fixtures}/${entry}`, 'utf8');
	const known = /text: "(.*)"/.exec(text)?.[1]?.replace(/<\w+>/g, '7') ?? '';

	test('is named with the reason, and nothing is written', () => {
		const { status, stdout } = create(accept, known);
		expect(status).toBe(1);
		expect(stdout).toMatch(
			/^This error has an entry: A tool call has no result \(exact\)\n {2}Why: {2}\d+ of \d+ fixed words/,
		);
		expect(stdout).toContain(`File: content/${entry}`);
		expect(readdirSync(`${content}/errors/example-api`)).toHaveLength(2);
	});

	test('its wording is not added twice', () => {
		const { status, stdout } = create(['--yes', '--add-signature'], known);
		expect(status).toBe(1);
		expect(stdout).toBe(
			`content/${entry} has all words of this message in a signature already, so nothing was added.\n`,
		);
	});

	test('in another wording, --add-signature adds that and nothing else', () => {
		const other = 'messages.3: the tool call toolu_01AbCdEfGh was dropped without an answer';
		const { status, stdout } = create(['--yes', '--add-signature'], other);
		expect({ status, stdout }).toEqual({
			status: 0,
			stdout: `Added to content/${entry}, line 11: messages.<index>: the tool call <id> was dropped without an answer
Name its placeholders for what they hold, add a sample with this wording, then check it: npm run check
`,
		});
		const added =
			'  - text: "messages.<index>: the tool call <id> was dropped without an answer"\n';
		expect(readFileSync(`${content}/${entry}`, 'utf8')).toBe(
			text.replace('quick_fix:', `${added}quick_fix:`),
		);
	});

	test('an entry that comes close is named, and a new one begun', () => {
		const other = 'messages.3: the tool call toolu_01AbCdEfGh was dropped without an answer';
		const { status, stdout } = create([...accept, '--slug', 'another'], other);
		expect(status).toBe(0);
		expect(stdout).toMatch(/^An entry comes close: A tool call has no result\n/);
		expect(stdout).toContain(
			'If it is the same error, run this again with --add-signature; a new entry is begun.',
		);
	});

	test('--anyway writes an entry all the same', () => {
		expect(create([...accept, '--anyway', '--slug', 'another'], known).status).toBe(0);
	});
});

describe('a wrong call exits 2 and says what to do', () => {
	test.each([
		[
			['--product', 'exmple-api'],
			'There is no product "exmple-api". The nearest is "example-api".',
		],
		[
			['--product', 'exmple-api'],
			'copy content/products/claude-code.yml to content/products/<name>.yml',
		],
		[[], 'No product was recognised in the paste.'],
		[['--category', 'tool-uses'], 'There is no category "tool-uses". The nearest is "tool-use".'],
		[['--title', 'x'.repeat(71)], 'Keep it to 70 characters; this has 71.'],
		[
			['--slug', 'Not A Slug'],
			'--slug "Not A Slug" does not fit. Use lower-case letters, digits and single hyphens.',
		],
		[['no-such-file.log'], 'The file "no-such-file.log" cannot be read.'],
		[['--paste', 'x', 'file.log'], 'Give a file or --paste, not both.'],
		[['a.log', 'b.log'], 'One file is enough; there is also "b.log".'],
		[['--paste', ' \n'], 'Nothing was pasted, so there is nothing to begin with.'],
		[
			['--add-signature'],
			'No entry comes close to this error, so there is none to add the wording to.',
		],
		[['--today', 'tomorrow'], '"tomorrow" is no day.'],
		[['--frobnicate'], "Unknown option '--frobnicate'."],
		[['--content', '/nowhere'], 'The folder "/nowhere" has no errors/ in it.'],
	])('%j', (args, message) => {
		const { status, stderr, stdout } = create(['--yes', ...args], unknown);
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(stderr).toContain(message);
		expect(stderr).not.toMatch(/\n {4}at /);
	});
});
