import { expect, test } from 'vitest';
import { answerSchema } from '#schema/answer.ts';

const overloaded = {
	title: '529: Overloaded',
	protocol: 'anthropic',
	layer: 'provider',
	entries: ['anthropic-api/overloaded-529'],
	wording: 'entry',
	gives: 'response',
	status: 529,
	json: { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } },
};

test('an answer needs no more than what it gives, to whom it belongs and how it is known', () => {
	expect(answerSchema.parse(overloaded)).toMatchObject({
		credentials: ['key'],
		headers: {},
		ending: 'complete',
	});
});

const neither = 'Name the entries that explain it, or a topic while there are none.';

test.each([
	['a key that no answer has', { reply: 1 }, '', 'Unrecognized key: "reply"'],
	['neither entry nor topic', { entries: [] }, 'topic', neither],
	['an entry and a topic', { topic: 'overload' }, 'topic', neither],
	[
		'a source that is missing',
		{ wording: 'source' },
		'source',
		'Write the address exactly when wording is "source".',
	],
	['two bodies', { body: 'Overloaded' }, 'body', 'Keep either json or body.'],
	[
		'a method of another protocol',
		{ to: 'tools/call' },
		'to',
		'Only answers of MCP over HTTP and of Gemini Code Assist belong to one method.',
	],
	[
		'a local answer that is no scene',
		{ protocol: 'local' },
		'protocol',
		'Write "local" exactly when it gives a scene.',
	],
])('an answer is refused for %s', (_, change, path, message) => {
	const issues = answerSchema.safeParse({ ...overloaded, ...change }).error?.issues ?? [];
	expect(issues.map((issue) => [issue.path.join('.'), issue.message])).toEqual([[path, message]]);
});
