import { describe, expect, test } from 'vitest';
import { maskSecrets } from '#matcher/index.ts';

/** Put together here so that no scanner takes them for real. */
const key = ['sk', 'ant', 'api03', 'AbCdEfGhIjKlMnOpQr'].join('-');
const jwt = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxMjM0In0', 'c2lnbmF0dXJl'].join('.');
const cases: Record<string, string> = {
	[`x-api-key: ${key}`]: 'x-api-key: <api_key>',
	[`Authorization: Bearer ${jwt}`]: 'Authorization: Bearer <jwt>',
	'Authorization: Bearer abcdef123456': 'Authorization: Bearer <token>',
	[`${'AKIA'}ABCDEFGHIJKLMNOP`]: '<aws_key_id>',
	[`token ${'ghp'}_abcdefghijklmnop1234`]: 'token <token>',
	'"api_key": "abcdef123456",': '"api_key": "<secret>",',
	'password=hunter2222': 'password=<secret>',
	'https://me:secret@example.org/x': 'https://<login>@example.org/x',
	'write to jane.doe+x@mail.example.com now': 'write to <email> now',
	'/home/jane/app/main.py': '/home/<user>/app/main.py',
	'/Users/jane/app': '/Users/<user>/app',
	'C:\\Users\\Jane\\app and C:\\\\Users\\\\Jane':
		'C:\\Users\\<user>\\app and C:\\\\Users\\\\<user>',
	'request_id: req_011CabcdEFGH is no secret': 'request_id: req_011CabcdEFGH is no secret',
	'invalid x-api-key': 'invalid x-api-key',
	'max_tokens: 1024': 'max_tokens: 1024',
};

describe('maskSecrets', () => {
	for (const [text, masked] of Object.entries(cases)) {
		test(`${masked}`, () => {
			expect(maskSecrets(text)).toBe(masked);
			expect(maskSecrets(masked)).toBe(masked);
		});
	}
});
