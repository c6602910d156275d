import { expect, test } from 'vitest';
import { sentOf } from '#content/model/sent.ts';
import type { Asked, RecordedAnswer } from '#content/read/recordings.ts';

const counted = (client: string, requests: number, more: Partial<Asked> = {}): Asked => ({
	registry: client === '@anthropic-ai/claude-code' ? 'npm' : 'pypi',
	client,
	version: '2.0.0',
	mode: client === '@anthropic-ai/claude-code' ? 'print' : 'logged',
	credential: 'key',
	requests,
	seconds: 1,
	...more,
});
const code = (requests: number, more?: Partial<Asked>) =>
	counted('@anthropic-ai/claude-code', requests, more);
const sdk = (requests: number, more?: Partial<Asked>) => counted('anthropic', requests, more);
const answer = (title: string, ...asked: Asked[]): RecordedAnswer => ({
	id: title,
	entries: [],
	title,
	texts: [],
	asked,
});
const shown = (...answers: RecordedAnswer[]) =>
	sentOf(answers).map(({ answers: titles, rows }) => [
		titles.join(' + '),
		...rows.map(
			({ times, by }) =>
				`${times}: ${by.map(({ tool, version }) => `${tool} ${version}`).join(', ')}`,
		),
	]);

test.each<[string, RecordedAnswer[], string[][]]>([
	['nothing was counted', [answer('500')], []],
	[
		'the most patient tool comes first, and tools that are alike stand together',
		[answer('500', sdk(3), counted('litellm', 3), code(11, { seconds: 181 }))],
		[
			[
				'500',
				'11 times in about 3 minutes: Claude Code in print mode 2.0.0',
				'3 times: Anthropic SDK for Python 2.0.0, LiteLLM 2.0.0',
			],
		],
	],
	[
		'answers to which every tool does the same are one, whatever the seconds',
		[
			answer('500', code(11, { seconds: 181 })),
			answer('502', code(11, { seconds: 176 })),
			answer('404', code(1)),
		],
		[
			['500 + 502', '11 times in about 3 minutes: Claude Code in print mode 2.0.0'],
			['404', 'once: Claude Code in print mode 2.0.0'],
		],
	],
	[
		'a stream that is treated differently is named',
		[answer('429', sdk(3, { seconds: 61 }), sdk(1, { mode: 'stream', seconds: 0 }))],
		[
			[
				'429',
				'3 times in about 60 seconds without a stream, once in a stream: Anthropic SDK for Python 2.0.0',
			],
		],
	],
	[
		'so is what it signs in with',
		[answer('401', code(11), code(2, { credential: 'subscription' }))],
		[
			[
				'401',
				'11 times behind another address (API key), twice behind another address (Subscription): Claude Code in print mode 2.0.0',
			],
		],
	],
	[
		'a tool that does not give up',
		[answer('429', code(40, { unfinished: true, seconds: 299 }))],
		[
			[
				'429',
				'more than 40 times, and still trying after five minutes: Claude Code in print mode 2.0.0',
			],
		],
	],
	[
		'a tool that waits as long as it was told',
		[answer('429', code(1, { unfinished: true, seconds: 0 }))],
		[['429', 'once, and still waiting after five minutes: Claude Code in print mode 2.0.0']],
	],
	['a client that readers do not know is left out', [answer('429', counted('nobody', 3))], []],
])('%s', (_, answers, expected) => {
	expect(shown(...answers)).toEqual(expected);
});
