import { describe, expect, test } from 'vitest';
import { printedByText } from '#content/model/document/printed.ts';
import { printedBy, type PrintedBy } from '#content/model/printed-by.ts';
import type { Printing } from '#schema/recording.ts';

const by = (client: string, mode: string, ...versions: string[]): Printing => ({
	registry: client === 'anthropic' ? 'pypi' : 'npm',
	client,
	mode,
	versions,
	credential: 'key',
	on: '2026-11-01',
});
const answer = (texts: Record<string, Printing[]>) => ({
	texts: Object.entries(texts).map(([text, printed_by]) => ({
		text: text.split('\n'),
		printed_by,
	})),
});
const codex = by('@openai/codex', 'exec', '0.1.0');

describe('a wording is in what has its fixed stretches, in their order', () => {
	test.each<[string, string, string, boolean]>([
		['itself', 'widget not found', 'widget not found', true],
		['within a line', 'widget not found', 'Error: widget not found.', true],
		['with values', 'widget <id> not found in <place>', 'widget w_1 not found in box', true],
		['broken into lines', 'widget not found', 'widget\n  not found', true],
		['in a log, which is JSON', '{"type":"gone"}', String.raw`body={\"type\":\"gone\"}`, true],
		['in another order', 'widget <id> in box', 'in box: widget w_1', false],
		['in part', 'widget not found', 'widget not', false],
	])('%s', (_, signature, text, isIn) => {
		expect(printedBy([signature], [answer({ [text]: [codex] })])).toEqual([
			isIn ? [{ tool: 'Codex', versions: ['0.1.0'] }] : [],
		]);
	});
});

test('each wording has its own tools, the most used first, the oldest release first', () => {
	expect(
		printedBy(
			['one', 'two', 'three'],
			[
				answer({
					'one': [by('anthropic', 'logged', '2.10.0', '2.9.0'), by('anthropic', 'stream', '2.9.0')],
					'one, two': [by('@anthropic-ai/claude-code', 'print', '2.1.332')],
				}),
				answer({ two: [codex] }),
			],
		),
	).toEqual([
		[
			{ tool: 'Claude Code in print mode', versions: ['2.1.332'] },
			{ tool: 'Anthropic SDK for Python', versions: ['2.9.0', '2.10.0'] },
		],
		[
			{ tool: 'Claude Code in print mode', versions: ['2.1.332'] },
			{ tool: 'Codex', versions: ['0.1.0'] },
		],
		[],
	]);
});

test.each<[string, Record<string, Printing[]>, string[][]]>([
	[
		'what has the longer wording counts for that',
		{ 'gone': [codex], 'gone for good': [by('anthropic', 'logged', '2.0.0')] },
		[['Codex'], ['Anthropic SDK for Python']],
	],
	['unless nothing else has the shorter one', { 'gone for good': [codex] }, [['Codex'], ['Codex']]],
])('of a wording and one that it is a part of: %s', (_, texts, tools) => {
	const found = printedBy(['gone', 'gone for <time>good'], [answer(texts)]);
	expect(found.map((some) => some.map(({ tool: name }) => name))).toEqual(tools);
});

const tool = (name: string, ...versions: string[]): PrintedBy => ({ tool: name, versions });

test.each<[PrintedBy[], string]>([
	[[], ''],
	[[tool('A', '1.0.0')], 'Printed by A 1.0.0'],
	[[tool('A', '1.0.0', '1.1.0')], 'Printed by A 1.0.0 and 1.1.0'],
	[[tool('A', '1.0.0', '1.1.0', '1.2.0')], 'Printed by A (3 releases from 1.0.0 to 1.2.0)'],
	[[tool('A', '1'), tool('B', '2')], 'Printed by A 1, B 2'],
	[[tool('A', '1'), tool('B', '2'), tool('C', '3')], 'Printed by A 1, B 2 and 1 other tool'],
	[
		[tool('A', '1'), tool('B', '2'), tool('C', '3'), tool('D', '4')],
		'Printed by A 1, B 2 and 2 other tools',
	],
])('%j is said as %j', (tools, text) => {
	expect(printedByText(tools)).toBe(text);
});
