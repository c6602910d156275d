import { describe, expect, test } from 'vitest';
import { contextOf } from '#checks/context.ts';
import { changedFiles, exampleContent, exampleDay, withFiles } from '#checks/example-content.ts';
import { reportOf } from '#checks/report.ts';
import { rules, type ShownRule } from '#checks/rules.ts';
import type { Corpus } from '#content/read/corpus.ts';
import { examples, shown } from './base.ts';

const base = exampleContent();

/** What one rule finds, without the others. */
const foundBy = async (rule: ShownRule, corpus: Corpus) =>
	(await reportOf([rule], contextOf(corpus, exampleDay))).findings;

describe('each rule by itself', () => {
	test.each(rules)('$name finds nothing in valid content', async (rule) => {
		expect(await foundBy(rule, base)).toEqual([]);
	});

	test.each(examples)('$code, $mistake: is found by its rule', async ({ code, rule, example }) => {
		const files = changedFiles(example, base);
		const findings = await foundBy(rule, withFiles(base, files));
		const [at, ...words] = example.prints.split(' ');
		const file = example.file ?? Object.keys(files)[0];
		expect(findings.map(shown)).toContain(`content/${file}:${at} ${code} ${words.join(' ')}`);
	});

	test.each(rules)('$name emits its own codes and no others', async (rule) => {
		const mine = examples.filter((one) => one.rule === rule);
		const found = await Promise.all(
			mine.map(({ example }) => foundBy(rule, withFiles(base, changedFiles(example, base)))),
		);
		const emitted = new Set(found.flat().map(({ code }) => code));
		expect([...emitted].sort()).toEqual(Object.keys(rule.codes));
	});
});
