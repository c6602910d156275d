import { expect, test } from 'vitest';
import { readingOf } from '#search/reading.ts';

const readings = {
	question: [
		'rewind checkpoint',
		'claude code stuck',
		'529 overloaded',
		'why is the api down',
		'how do I get more quota for opus',
		'Why is the API down?',
		'mcp server not connecting on windows',
		'what does "prompt is too long: 5 tokens" mean?',
	],
	word: ['file_expired', 'overlaoded', 'ECONNRESET'],
	unclear: [
		'Segmentation fault (core dumped)',
		'Something went wrong',
		'unknown flag --demo',
		'no such file "demo"',
	],
	line: ['TypeError: fetch failed', 'Error: something new broke', 'Connection error.'],
	paste: [
		'API Error: 400 due to tool use concurrency issues. Run /rewind to recover the conversation.',
		'{"type":"error"}',
		'at Client.request (/srv/app/index.js:412:15)',
		'first line\nsecond line',
		'https://api.example.com/v1/messages',
		'2026-11-18 worker died',
		'Cannot connect to the daemon at unix:///run/demo.sock. Is the daemon running?',
		'the job that had been waiting for the other job that had been waiting was killed at last',
		`${'word '.repeat(13)}${' '.repeat(500)}`.repeat(2),
	],
} as const;

for (const [reading, texts] of Object.entries(readings)) {
	test.each(texts)(`is a ${reading}: %j`, (text) => expect(readingOf(text)).toBe(reading));
}
