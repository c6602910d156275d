import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '#cli/commands.ts';
import { program } from '#cli/program.ts';
import { call } from '../cli/call.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const text = readFileSync(`${root}/CONTRIBUTING.md`, 'utf8');

describe('the worked example', () => {
	const [, example = ''] = text.split(/\n## (?:A worked example|What a good entry is)\n/);
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

test('it stays short enough to be read', () => {
	expect(text.split('\n').length).toBeLessThanOrEqual(300);
});

test('every file that it links to is there', () => {
	const files = [...text.matchAll(/\]\((?!https:|#|\.\.\/)([^)#]+)\)/g)].map(
		([, file = '']) => file,
	);
	expect(files.length).toBeGreaterThan(4);
	expect(files.filter((file) => !existsSync(`${root}/${file}`))).toEqual([]);
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
