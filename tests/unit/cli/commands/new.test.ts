import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { check } from '#cli/commands/check.ts';
import { newEntry } from '#cli/commands/new.ts';
import { call, type Given } from '../call.ts';

const fixtures = fileURLToPath(new URL('../../../../src/checks/example-content', import.meta.url));
const entry = 'errors/example-api/result-is-missing.mdx';
let content: string;

beforeEach(() => {
	content = join(mkdtempSync(join(tmpdir(), 'new-')), 'content');
	cpSync(fixtures, content, { recursive: true });
});

afterEach(() => rmSync(join(content, '..'), { recursive: true }));

/** Calls `npm run new`, with the temporary folder left out of what it prints. */
async function create(args: readonly string[], given: Given = {}) {
	const { code, stdout, stderr } = await call(newEntry, ['--content', content, ...args], given);
	const plain = (text: string) => text.replaceAll(content, 'content');
	return { code, stdout: plain(stdout), stderr: plain(stderr) };
}

const unknown =
	'Error: gizmo 7 left the building with sk-ant-api03-AbCdEfGhIjKlMnOpQr in /home/marie/x';
const accept = ['--yes', '--product', 'example-api'];

describe('npm run new', () => {
	test('writes one file, and prints its path, what is left to do, and how to check it', async () => {
		const { code, stdout, stderr } = await create([...accept, '--slug', 'gizmo-left'], {
			input: unknown,
		});
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
		expect(stdout).toMatch(
			/^Wrote content\/errors\/example-api\/gizmo-left\.mdx\n\nStill to write, by line:\n/,
		);
		expect(stdout).toContain('Then run: npm run check -- --content content\n');
		const lines = readFileSync(`${content}/errors/example-api/gizmo-left.mdx`, 'utf8').split('\n');
		const left = [...stdout.matchAll(/^ +(\d+) {2}(?:\w+\.|[a-z_]+:|.*\]\.\w+:|The text)/gm)].map(
			([, line]) => Number(line),
		);
		expect(left.length).toBe(14);
		for (const line of left) expect(lines[line - 1]).toMatch(/FILL IN:|fill-in\.example/);
	});

	test('what it wrote passes every check but the one for parts that are left to write', async () => {
		await create(accept, { input: unknown });
		const { stdout } = await call(check, ['--content', content, '--reporter', 'json']);
		const codes = new Set(JSON.parse(stdout).findings.map(({ code }: { code: string }) => code));
		expect([...codes].filter((code) => code !== 'KB416')).toEqual(['KB710']);
	});

	test('no secret of the paste is in the file', async () => {
		await create([...accept, '--slug', 'gizmo-left'], { input: unknown });
		const text = readFileSync(`${content}/errors/example-api/gizmo-left.mdx`, 'utf8');
		expect(text).not.toMatch(/sk-ant-api03|marie/);
		expect(text).toContain('/home/<user>/x');
	});

	test('the paste comes from a file, an option or standard input', async () => {
		const file = join(content, '..', 'error.log');
		writeFileSync(file, unknown);
		const ways: [string[], string?][] = [[[file]], [['--paste', unknown]], [[], unknown]];
		for (const [i, [args, input]] of ways.entries()) {
			const options = [...accept, '--slug', `way-${i}`, '--anyway', ...args];
			expect(await create(options, input === undefined ? {} : { input })).toMatchObject({
				code: 0,
			});
		}
	});

	test('--json prints the outcome for programs', async () => {
		const args = ['--json', '--product', 'example-api', '--slug', 'gizmo'];
		const outcome = JSON.parse((await create(args, { input: unknown })).stdout);
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

	test('a file that exists stays as it is', async () => {
		const before = readFileSync(`${content}/${entry}`, 'utf8');
		const args = [...accept, '--slug', 'result-is-missing'];
		expect(await create(args, { input: unknown })).toEqual({
			code: 1,
			stdout: '',
			stderr: `content/${entry} already exists. Choose another name with --slug.\n`,
		});
		expect(readFileSync(`${content}/${entry}`, 'utf8')).toBe(before);
	});
});

describe('an error that has an entry', () => {
	const text = readFileSync(`${fixtures}/${entry}`, 'utf8');
	const known = /text: "(.*)"/.exec(text)?.[1]?.replace(/<\w+>/g, '7') ?? '';
	const other = 'messages.3: the tool call toolu_01AbCdEfGh was dropped without an answer';

	test('is named with the reason, and nothing is written', async () => {
		expect(await create(accept, { input: known })).toEqual({
			code: 1,
			stdout: `This error already has an entry: A tool call has no result (exact)
  Why:  8 of 8 fixed words, in order, on one line
  File: content/${entry}
To improve it, edit that file. If this is a different error, run this again with --anyway.
`,
			stderr: '',
		});
		expect(readdirSync(`${content}/errors/example-api`)).toHaveLength(2);
	});

	test('its wording is not added twice', async () => {
		expect(await create(['--yes', '--add-signature'], { input: known })).toEqual({
			code: 1,
			stdout: `content/${entry} already has a signature with this wording, so nothing was added.\n`,
			stderr: '',
		});
	});

	test('in another wording, --add-signature adds that and nothing else', async () => {
		expect(await create(['--yes', '--add-signature'], { input: other })).toEqual({
			code: 0,
			stdout: `Added to content/${entry}, line 11: messages.<index>: the tool call <id> was dropped without an answer
Give its placeholders meaningful names, add a sample with this wording, then run: npm run check
`,
			stderr: '',
		});
		const added =
			'  - text: "messages.<index>: the tool call <id> was dropped without an answer"\n';
		expect(readFileSync(`${content}/${entry}`, 'utf8')).toBe(
			text.replace('quick_fix:', `${added}quick_fix:`),
		);
	});

	test('a similar one is named, and a new one begun', async () => {
		const { code, stdout } = await create([...accept, '--slug', 'another'], { input: other });
		expect(code).toBe(0);
		expect(stdout).toMatch(/^A similar error has an entry: A tool call has no result\n/);
		expect(stdout).toContain(
			'If it is the same error, delete the new draft and run this again with --add-signature.\n\nWrote content/errors/example-api/another.mdx\n',
		);
	});

	test('--anyway writes an entry all the same', async () => {
		const args = [...accept, '--anyway', '--slug', 'another'];
		expect(await create(args, { input: known })).toMatchObject({ code: 0 });
	});
});

describe('at a terminal', () => {
	const [enter, up, down, interrupt] = ['\r', '\u001b[A', '\u001b[B', '\u0003'];
	const input = `${unknown}\n\u0004`;

	test('four questions are asked, and what is proposed is taken with Enter', async () => {
		const typing = {
			'Product': enter,
			'Title': enter,
			'Category': enter,
			'Last part of the URL': `-again${enter}`,
		};
		const { code, stdout } = await create([], { input, typing });
		expect(code).toBe(0);
		expect(stdout).toContain(
			'Wrote content/errors/example-api/gizmo-left-building-home-x-again.mdx\n',
		);
	});

	test('what an option says is not asked', async () => {
		const args = ['--product', 'example-api', '--title', 'A gizmo left', '--category', 'tool-use'];
		const { code, stdout } = await create(args, { input, typing: { 'Last part': enter } });
		expect(code).toBe(0);
		expect(stdout).not.toMatch(/Product|Title|Category/);
		expect(stdout).toContain('Wrote content/errors/example-api/gizmo-left.mdx\n');
	});

	test('a product that is not listed is explained', async () => {
		const { code, stderr } = await create([], { input, typing: { Product: down + enter } });
		expect(code).toBe(2);
		expect(stderr).toContain('To add a product, copy content/products/claude-code.yml to');
	});

	test.each([
		['add the wording', up + up, 'Added to content/', 0],
		['open the file', up, `EDITOR is not set; open content/${entry} yourself.\n`, 1],
		['create a new entry, as proposed', '', 'Wrote content/errors/example-api/another.mdx\n', 0],
		['stop', down, '', 1],
	])('beside a similar error one can %s', async (_, keys, expected, code) => {
		const similar =
			'messages.3: the tool call toolu_01AbCdEfGh was dropped without an answer\n\u0004';
		const args = ['--product', 'example-api', '--title', 'T'.repeat(20), '--category', 'tool-use'];
		const result = await create([...args, '--slug', 'another'], {
			input: similar,
			typing: { 'What would you like to do?': keys + enter },
		});
		expect(result.code).toBe(code);
		expect(result.stdout).toContain(expected);
	});

	test('Ctrl+C cancels, and nothing is written', async () => {
		const { code, stderr } = await create([], {
			input,
			typing: { Product: enter, Title: interrupt },
		});
		expect(code).toBe(130);
		expect(stderr).toMatch(/\nCancelled\.\n$/);
		expect(readdirSync(`${content}/errors/example-api`)).toHaveLength(2);
	});
});

describe('a wrong call is answered with what to do', () => {
	const toAdd = `To add a product, copy content/products/claude-code.yml to content/products/<name>.yml, describe it
there, and run this again with --product <name>.`;

	test.each([
		[
			['--product', 'exmple-api'],
			`There is no product "exmple-api". Did you mean "example-api"?\n${toAdd}`,
		],
		[
			['--product', 'unheard-of'],
			`There is no product "unheard-of". The products are example-api.\n${toAdd}`,
		],
		[[], `No product was recognised in the paste. Name one with --product: example-api.\n${toAdd}`],
		[['--category', 'tool-uses'], 'There is no category "tool-uses". Did you mean "tool-use"?'],
		[
			['--title', 'x'.repeat(71)],
			`--title "${'x'.repeat(71)}" is not valid. Keep it to 70 characters; this has 71.`,
		],
		[
			['--slug', 'Not A Slug'],
			'--slug "Not A Slug" is not valid. Use lower-case letters, digits and single hyphens.',
		],
		[['no-such-file.log'], 'The file "no-such-file.log" cannot be read.'],
		[['--paste', 'x', 'file.log'], 'Give a file or --paste, not both.'],
		[['--paste', ' \n'], 'Nothing was pasted.'],
		[
			['--add-signature'],
			'No entry is similar to this error, so there is none to add the wording to.',
		],
		[['--today', 'tomorrow'], '"tomorrow" is not a date (YYYY-MM-DD).'],
		[['--content', '/nowhere'], 'There is no folder "/nowhere".'],
	])('%j', async (args, message) => {
		expect(await create(['--yes', ...args], { input: unknown })).toEqual({
			code: 2,
			stdout: '',
			stderr: `${message}\n`,
		});
	});
});
