import { describe, expect, test } from 'vitest';
import { crashCodes } from '#checks/crash.ts';
import { check } from '#checks/check.ts';
import { changedFiles, exampleContent, exampleDay, withFiles } from '#checks/example-content.ts';
import { rules } from '#checks/rules.ts';
import { examples, shown } from './base.ts';

const base = exampleContent();
const today = exampleDay;

describe('all rules together', () => {
	test('finds nothing in valid content', async () => {
		expect((await check(base, { today })).findings).toEqual([]);
	});

	test.each(examples)('$code, $mistake: is found and explained', async ({ code, example }) => {
		const files = changedFiles(example, base);
		const { findings } = await check(withFiles(base, files), { today });
		const file = example.file ?? Object.keys(files)[0];
		const [at, ...words] = example.prints.split(' ');
		expect(findings.map(shown)).toContain(`content/${file}:${at} ${code} ${words.join(' ')}`);
		const others = new Set(findings.map((one) => one.code).filter((one) => one !== code));
		expect([...others]).toEqual(example.also ?? []);
	});
});

describe('codes', () => {
	const all = [...rules.map((rule) => rule.codes), crashCodes].flatMap(Object.entries);

	test('belong to one rule each', () => {
		const names = all.map(([code]) => code);
		expect(names).toEqual([...new Set(names)]);
	});

	test('have the shape that addresses and the list of checks need', () => {
		expect(all.map(([code]) => code).filter((code) => !/^KB[0-8]\d\d$/.test(code))).toEqual([]);
	});

	test('have an example each, but for crashes', () => {
		const shown = new Set(examples.map(({ code }) => code));
		expect(all.map(([code]) => code).filter((code) => !shown.has(code))).toEqual(['KB001']);
	});

	test.each(all)('%s has a title and a reason that read as such', (_, { title, why }) => {
		expect(title).toMatch(/^[A-Z][^.]{3,40}$/);
		expect(why).toMatch(/^[A-Z][^]{15,}\.$/);
	});
});
