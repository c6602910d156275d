import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { made } from '#witness/made.ts';

const parent = () => mkdtempSync(join(tmpdir(), 'made-'));
const write = (text: string) => (folder: string) => {
	writeFileSync(join(folder, 'file'), text);
};
const content = (folder: string) => readFileSync(join(folder, 'file'), 'utf8');

test('a folder is made once', () => {
	const folder = join(parent(), 'client');
	made(folder, write('first'));
	made(folder, write('second'));
	expect(content(folder)).toBe('first');
});

test('a folder that another process has finished meanwhile is taken, and nothing is left over', () => {
	const above = parent();
	const folder = join(above, 'client');
	made(folder, (unfinished) => {
		mkdirSync(folder);
		write('theirs')(folder);
		write('ours')(unfinished);
	});
	expect(content(folder)).toBe('theirs');
	expect(readdirSync(above)).toEqual(['client']);
});

test('what failed half-way is not taken for a folder', () => {
	const above = parent();
	expect(() => {
		made(join(above, 'client'), (unfinished) => {
			write('half')(unfinished);
			throw new Error('The registry does not answer.');
		});
	}).toThrow('The registry does not answer.');
	expect(readdirSync(above)).toEqual([]);
});
