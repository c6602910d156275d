import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '#checks/check.ts';
import { readCorpus } from '#content/read/corpus.ts';
import { measured, processorSeconds } from '../../bench/build-measure.ts';
import { generatedPages } from '../../bench/build-pages.ts';
import { writeContent } from '../../bench/generate-content.ts';
import { differences } from '../../bench/same-bytes.ts';

test.each([
	['a b', 'a b', []],
	['a b', 'a', ['b']],
	['a', 'a b', ['b']],
	['a=1', 'a=2', ['a']],
])('the files %j and %j differ in %j', (first, second, expected) => {
	const files = (text: string) =>
		new Map(text.split(' ').map((one): [string, string] => [one.split('=')[0] ?? '', one]));
	expect(differences(files(first), files(second))).toEqual(expected);
});

test.each([
	['0m0.01s 0m0.00s\n1m2.50s 0m1.25s\n', 63.75],
	['built\n0m0.010000s 0m0.000000s\n0m4.530000s 0m0.880000s\n', 5.41],
])('the seconds of %j are %d', (times, seconds) =>
	expect(processorSeconds(times)).toBeCloseTo(seconds),
);

test('a measured command counts what its children use, and its failure is an error', async () => {
	// So much of the processor, however long that takes beside other work.
	const busy = 'while (process.cpuUsage().user < 300_000);';
	const nested = `require("child_process").execFileSync(process.execPath, ["-e", ${JSON.stringify(busy)}])`;
	const { cpu, memory } = await measured([process.execPath, '-e', nested], '.');
	expect(cpu).toBeGreaterThan(0.25);
	if (process.platform === 'linux') expect(memory).toBeGreaterThan(20);
	await expect(measured(['sh', '-c', 'echo why >&2; exit 3'], '.')).rejects.toThrow('why');
});

test('the others get the words of our pages, without a title of their own', () => {
	const [page] = generatedPages(2);
	expect(page?.markdown).toMatch(/^```text\n/);
	expect(page?.markdown).toContain('## Sources checked');
	expect(page?.markdown).not.toMatch(/^# /m);
});

test('the generated content passes every check, as a build asks for', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'generated-'));
	writeContent(folder, 25);
	const { findings } = await check(readCorpus(folder));
	rmSync(folder, { recursive: true });
	expect(findings.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
});
