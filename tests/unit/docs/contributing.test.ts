import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anchorOf, codes, type Code } from '#checks/index.ts';
import { commands } from '#cli/commands.ts';
import { program } from '#cli/program.ts';
import { examples } from '../checks/examples/index.ts';
import { unusual } from '../checks/examples/unusual.ts';
import { call } from '../cli/call.ts';

const root = new URL('../../..', import.meta.url).pathname;
const text = readFileSync(`${root}/CONTRIBUTING.md`, 'utf8');
const [story = '', checks = ''] = text.split('\n## Checks\n');

describe('the worked example', () => {
	const [, example = ''] = story.split(/\n## (?:A worked example|What a good entry is)\n/);
	let folder: string;

	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'example-'));
		cpSync(
			`${root}/content/products/claude-code.yml`,
			`${folder}/content/products/claude-code.yml`,
			{
				recursive: true,
			},
		);
		mkdirSync(`${folder}/content/errors`);
		process.chdir(folder);
	});
	afterAll(() => {
		process.chdir(root);
		rmSync(folder, { recursive: true });
	});

	// In the order of the text: a block with a title is a file or a change of one, a console is a command.
	const fences = /^(`{3,4})(\w+)(?: title="(.+)")?\n([^]*?)\n\1$/gm;
	for (const [, , language = '', title, content = ''] of example.matchAll(fences)) {
		if (title !== undefined) {
			test(`${language}: ${title}`, () => {
				const file = `${folder}/${title}`;
				const before = language === 'diff' ? readFileSync(file, 'utf8') : '';
				mkdirSync(dirname(file), { recursive: true });
				writeFileSync(file, language === 'diff' ? changed(before, content) : `${content}\n`);
			});
		}
		if (language === 'console') {
			const [command = '', ...output] = content.split('\n');
			test(`${command} prints what the text shows`, async () => {
				expect(await run(command)).toBe(output.join('\n'));
			});
		}
	}

	test('has its commands, or the text is not read right', () => {
		expect([...example.matchAll(/^\$ npm run /gm)].length).toBe(4);
	});
});

describe('the sections on the checks', () => {
	const headings = [...checks.matchAll(/^### (.*)$/gm)].map(([, heading = '']) => heading);

	test('there is one for every code, in order, and none without a code', () => {
		const all = Object.keys(codes) as Code[]; // Object.keys forgets the key type.
		expect(headings).toEqual(all.map((code) => `${code} ${codes[code].title}`));
	});

	test('each is reached by the anchor that the messages link to', () => {
		const anchors = headings.map((heading) =>
			heading
				.toLowerCase()
				.replace(/[^\w -]/g, '')
				.replaceAll(' ', '-'),
		);
		expect(anchors).toEqual((Object.keys(codes) as Code[]).map(anchorOf));
	});

	test('what they show as printed is what the checks print', () => {
		const printed = new Set([
			...examples.map(({ code, message, remedy }) => `${code} ${message} ${remedy}`),
			...unusual.map(({ says }) => says.replace(/^.*?(?=KB\d)/, '')),
		]);
		const shown = [
			...checks.matchAll(/^```text\n *(?:\d+:\d+|-) {2}(KB\d+) {2}(.*)\n +(.*)\n```$/gm),
		];
		expect(shown.length).toBeGreaterThan(80);
		const unknown = shown.map(([, ...parts]) => parts.join(' ')).filter((one) => !printed.has(one));
		// KB103 needs a real folder.
		expect(unknown.filter((one) => !one.startsWith('KB103'))).toEqual([]);
	});
});

/** What a command of the text prints, run on the day of the example. */
async function run(command: string): Promise<string> {
	const [name = '', args = ''] = command.replace('$ npm run ', '').split(' -- ');
	const all = [name, ...args.split(' ').filter(Boolean), '--today', '2026-11-21'];
	const { stdout, stderr } = await call(program('npm run', commands), all);
	return (stderr + stdout).trimEnd();
}

/** A text with the lines of a difference changed. */
function changed(before: string, difference: string): string {
	const lines = difference.split('\n');
	return lines.reduce((all, line, i) => {
		const next = lines[i + 1];
		if (!line.startsWith('-') || next === undefined) return all;
		expect(all).toContain(`\n${line.slice(1)}\n`);
		return all.replace(`\n${line.slice(1)}\n`, () => `\n${next.slice(1)}\n`);
	}, before);
}
