import { expect, test } from 'vitest';
import { stable } from '#witness/stable.ts';

const given = '{"request_id":"0f3a2b1c-4d5e-4f60-8a7b-9c0d1e2f3a4b"}';
const where = { home: '/tmp/witness-Ab3dEf', folder: '/srv/cache/npm/openai/1.0.0', given };

const texts = {
	'\u001B[31mError\u001B[39m: no\r\n': 'Error: no',
	'at 127.0.0.1:41007.': 'at 127.0.0.1:8080.',
	'read tcp 127.0.0.1:38980->127.0.0.1:41002: reset':
		'read tcp 127.0.0.1:50000->127.0.0.1:8080: reset',
	'localPort: 56618,': 'localPort: 50000,',
	'time taken=2.015 seconds': 'time taken=2.0 seconds',
	'port 127.0.0.1:5432': 'port 127.0.0.1:5432',
	'/tmp/witness-Ab3dEf/.claude.json is broken': '/home/you/.claude.json is broken',
	'/srv/cache/npm/openai/1.0.0/index.js': '/home/you/project/index.js',
	'id 0f3a2b1c-4d5e-4f60-8a7b-9c0d1e2f3a4b': 'id 0f3a2b1c-4d5e-4f60-8a7b-9c0d1e2f3a4b',
	'id 7c9e6679-7425-40de-944b-e07fc1f90ae7': 'id 00000000-0000-4000-8000-000000000000',
	'2026-11-29T08:10:11.123Z failed': '2026-11-26T12:00:00.000Z failed',
	'40DD23F0BB7F0000:error:0A00010B': '0000000000000000:error:0A00010B',
	'backups/.claude.json.corrupted.1795727845589': 'backups/.claude.json.corrupted.1795694400000',
	'the Claude CLI process (PID 217).': 'the Claude CLI process (PID 4242).',
	'"ref": "err_eb8c1c79"': '"ref": "err_00000000"',
	'(node:24) Warning: old': '(node:4242) Warning: old',
	'<Response object at 0x7fd2b1c0>': '<Response object at 0x7f0000000000>',
	'with cancel scope 7fd2b1c0a310': 'with cancel scope 7f0000000000',
	'Error: no\n    at a (file:///x.mjs:1:2)\n    at async b (x.js:3:4) {\n  status: 400\n}':
		'Error: no\n    at … {\n  status: 400\n}',
	'Caused by: no\n\tat a.B.c(B.java:7)\n\t... 30 more\n': 'Caused by: no\n\tat …',
	'Traceback (most recent call last):\n  File "a.py", line 1, in b\n    c()\nValueError: no':
		'Traceback (most recent call last):\n  …\nValueError: no',
	'  + Exception Group Traceback (most recent call last):\n  |   File "a.py", line 1\n  |     c()\n  | ExceptionGroup: no':
		'  + Exception Group Traceback (most recent call last):\n  |   …\n  | ExceptionGroup: no',
	'address: 127.0.0.1,\nport: 41002': 'address: 127.0.0.1,\nport: 8080',
};

test.each(Object.entries(texts))('%j is kept as %j', (printed, kept) => {
	expect(stable(printed, where)).toBe(kept);
});
