import { describe, expect, test } from 'vitest';
import { isQuestion } from '#site/browser/finder/query-words.ts';

const asked = [
	'rewind checkpoint',
	'claude code stuck',
	'529 overloaded',
	'why is the api down',
	'how do I get more quota for opus',
	'mcp server not connecting on windows',
	'what does "prompt is too long: 5 tokens" mean?',
	'file_expired',
];
const pasted = [
	'TypeError: fetch failed',
	'Error: something new broke',
	'API Error: 400 due to tool use concurrency issues. Run /rewind to recover the conversation.',
	'{"type":"error"}',
	'Connection error.',
	'at Client.request (/srv/app/index.js:412:15)',
	'first line\nsecond line',
	'https://api.example.com/v1/messages',
	'2026-11-18 worker died',
	'the job that had been waiting for the other job that had been waiting was killed at last',
];

describe('a text', () => {
	test.each(asked)('is a question: %s', (text) => expect(isQuestion(text)).toBe(true));
	test.each(pasted)('is a paste: %s', (text) => expect(isQuestion(text)).toBe(false));
});
