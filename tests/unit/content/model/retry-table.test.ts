import { expect, test } from 'vitest';
import { retryTable } from '#content/model/retry-table.ts';
import type { Asked, RecordedAnswer } from '#content/read/recordings.ts';

const counted = (client: string, requests: number, more: Partial<Asked> = {}): Asked => ({
	registry: 'pypi',
	client,
	version: '2.0.0',
	mode: 'logged',
	credential: 'key',
	requests,
	seconds: 1,
	...more,
});
const answer = (status: number | undefined, ...asked: Asked[]): RecordedAnswer => ({
	id: `${status}`,
	entries: [],
	title: `${status}`,
	...(status === undefined ? {} : { status }),
	texts: [],
	asked,
});

test('each tool has the least and the most requests for a status, and nothing where none were counted', () => {
	const { columns, rows } = retryTable([
		answer(undefined, counted('litellm', 1)),
		answer(529, counted('anthropic', 3)),
		answer(429, counted('anthropic', 1), counted('anthropic', 3, { mode: 'stream' })),
		answer(429, counted('litellm', 40, { unfinished: true })),
		answer(404),
	]);
	expect(columns).toEqual(['429', '529', 'A broken answer']);
	expect(rows.map(({ tool, cells }) => [tool, ...cells])).toEqual([
		['Anthropic SDK for Python', '1 to 3', '3', ''],
		['LiteLLM', '40+', '', '1'],
	]);
});

test('what came with 200 and is no answer broke, too', () => {
	expect(retryTable([answer(200, counted('litellm', 3))]).columns).toEqual(['A broken answer']);
});

test('where nothing was counted, there is no table', () => {
	expect(retryTable([answer(500), answer(500, counted('nobody', 3))]).rows).toEqual([]);
});
