import { describe, expect, test } from 'vitest';
import { closenessTo } from '#content/model/closeness.ts';
import { printsOf } from '#content/model/prints.ts';
import type { RecordedAnswer } from '#content/read/recordings.ts';
import type { Printing } from '#schema/recording.ts';
import { exampleEntry } from '../../../fixtures/example-entry.ts';

const by = (
	client: string,
	mode: string,
	versions: string[],
	more: Partial<Printing> = {},
): Printing => ({
	registry: /^(?:langchain|anthropic)/.test(client) ? 'pypi' : 'npm',
	client,
	mode,
	versions,
	credential: 'key',
	on: '2026-11-01',
	...more,
});
const code = (mode: string, versions: string[], more?: Partial<Printing>) =>
	by('@anthropic-ai/claude-code', mode, versions, more);
const answer = (id: string, texts: Record<string, Printing[]>): RecordedAnswer => ({
	id,
	entries: ['widget-api/not-found'],
	title: id,
	asked: [],
	texts: Object.entries(texts).map(([text, printed_by]) => ({
		text: text.split('\n'),
		printed_by,
	})),
});

/** The example's first signature is "widget <widget_id> not found in <place>", verified on 2026-11-01. */
const prints = (...answers: RecordedAnswer[]) =>
	printsOf(
		exampleEntry({
			signatures: [{ text: 'widget <widget_id> not found in <place>' }, { text: 'no such thing' }],
		}).data,
		answers,
	);
const shown = (...answers: RecordedAnswer[]) =>
	prints(...answers).texts.map(({ text, by: tools }) => [
		text,
		tools.map(({ tool, version }) => `${tool} ${version}`).join(', '),
	]);

describe('of each tool, the text of the newest release is shown', () => {
	test.each<[string, RecordedAnswer[], string[][]]>([
		['nothing was recorded', [], []],
		[
			'the most used tool comes first, and numbers of versions are compared as such',
			[
				answer('a', {
					'from Python': [by('anthropic', 'logged', ['2.0.0'])],
					'old': [code('print', ['2.1.9'])],
					'new': [code('print', ['2.1.10'])],
				}),
			],
			[
				['new', 'Claude Code in print mode 2.1.10'],
				['from Python', 'Anthropic SDK for Python 2.0.0'],
			],
		],
		[
			'equal texts are shown once',
			[
				answer('a', {
					same: [
						by('langchain-anthropic', 'logged', ['1.0.0']),
						by('anthropic', 'logged', ['2.0.0']),
					],
				}),
			],
			[['same', 'Anthropic SDK for Python 2.0.0, LangChain for Python 1.0.0']],
		],
		[
			'what a library logs stands for the stack around it',
			[
				answer('a', {
					'Traceback: widget w not found in x': [by('anthropic', 'uncaught', ['2.0.0'])],
					'gone': [by('anthropic', 'logged', ['2.0.0'])],
				}),
			],
			[['gone', 'Anthropic SDK for Python 2.0.0']],
		],
		[
			'a tool with two ways that readers tell apart is shown in both',
			[answer('a', { '● gone': [code('screen', ['2.1.0'])], 'gone': [code('print', ['2.1.0'])] })],
			[
				['● gone', 'Claude Code 2.1.0'],
				['gone', 'Claude Code in print mode 2.1.0'],
			],
		],
		[
			'of several answers the one closest to the first signature is shown',
			[
				answer('other', { 'no such thing': [code('print', ['2.1.0'])] }),
				answer('own', { 'widget w not found in x': [code('print', ['2.1.0'])] }),
			],
			[['widget w not found in x', 'Claude Code in print mode 2.1.0']],
		],
		[
			'its text may be in words of the tool',
			[
				answer('other', { 'no such thing': [code('print', ['2.1.0'])] }),
				answer('own', {
					'widget w not found in x': [by('anthropic', 'logged', ['2.0.0'])],
					'Sorry.': [code('print', ['2.1.0'])],
				}),
			],
			[
				['Sorry.', 'Claude Code in print mode 2.1.0'],
				['widget w not found in x', 'Anthropic SDK for Python 2.0.0'],
			],
		],
		[
			'another wording is shown when the newest release was given no closer answer',
			[
				answer('other', { 'no such thing': [code('print', ['2.1.0'])] }),
				answer('own', { 'widget w not found in x': [code('print', ['2.0.0'])] }),
			],
			[['no such thing', 'Claude Code in print mode 2.1.0']],
		],
		[
			'another error is not',
			[
				answer('other', { 'too many widgets': [code('print', ['2.1.0'])] }),
				answer('own', { 'widget w not found in x': [code('print', ['2.0.0'])] }),
			],
			[],
		],
		[
			'of the ways to sign in, that which prints most of the signature is shown',
			[
				answer('a', {
					'Sign in.': [code('print', ['2.1.0'], { credential: 'none' })],
					'widget w not found in x': [code('print', ['2.1.0'])],
				}),
			],
			[['widget w not found in x', 'Claude Code in print mode 2.1.0']],
		],
		[
			'a text that names the server of the run gives way',
			[
				answer('a', {
					'Check 127.0.0.1.': [code('print', ['2.1.0'])],
					'Check the status.': [code('print', ['2.1.0'], { setting: 'no gateway' })],
				}),
			],
			[['Check the status.', 'Claude Code in print mode 2.1.0']],
		],
		[
			'a client without a name is left out',
			[answer('a', { x: [by('unheard-of', 'logged', ['1.0.0'])] })],
			[],
		],
	])('%s', (_, answers, expected) => {
		expect(shown(...answers)).toEqual(expected);
	});
});

describe('a tool that prints something else since the entry was verified is named', () => {
	const before = { on: '2026-11-01' };
	const later = { on: '2026-11-02' };
	test.each<[string, Record<string, Printing[]>, string[]]>([
		[
			'a newer release prints another text, seen after that day',
			{ old: [code('print', ['2.1.9'], before)], new: [code('print', ['2.1.10'], later)] },
			['Claude Code in print mode 2.1.10'],
		],
		[
			'it was seen on that day already',
			{ old: [code('print', ['2.1.9'], before)], new: [code('print', ['2.1.10'], before)] },
			[],
		],
		[
			'it prints the same',
			{ same: [code('print', ['2.1.9'], before), code('print', ['2.1.10'], later)] },
			[],
		],
		[
			'an older release was run later',
			{ new: [code('print', ['2.1.10'], before)], old: [code('print', ['2.1.9'], later)] },
			[],
		],
		[
			'nobody had run the release before when it was verified',
			{ old: [code('print', ['2.1.9'], later)], new: [code('print', ['2.1.10'], later)] },
			[],
		],
		[
			'it was used in another way',
			{ screen: [code('screen', ['2.1.9'], before)], print: [code('print', ['2.1.10'], later)] },
			[],
		],
		[
			'only the stack around it is new',
			{
				'same': [by('openai', 'logged', ['7.0.0', '7.1.0'], before)],
				'same\n  at x': [by('openai', 'uncaught', ['7.0.0'], before)],
				'same\n  at y': [by('openai', 'uncaught', ['7.1.0'], later)],
			},
			[],
		],
	])('%s', (_, texts, expected) => {
		const { changed } = prints(answer('a', texts));
		expect(changed.map(({ tool, version }) => `${tool} ${version}`)).toEqual(expected);
	});
});

test.each([
	['widget w_1 not here', [2 / 3, 0]],
	['Widget w not found: no such thing', [1, 1]],
	['', [0, 0]],
])('how close %j comes to each signature', (text, expected) => {
	expect(closenessTo(['widget <id> not found', 'no such thing'])(text)).toEqual(expected);
});
