import { describe, expect, test } from 'vitest';
import { check } from '#checks/index.ts';
import { corpusOf } from '#content/read/corpus.ts';
import { draftFrom } from '#draft/draft.ts';
import { entryFile, explainedFile } from '#content/write/entry-file.ts';
import { newFileUrl } from '#draft/new-file-url.ts';
import { publishable } from '#draft/samples.ts';

const product = `name: "Example API"
vendor: "Example"
summary: "A service."
version:
  text: "In the reply."
checked: "2026-11-01"
`;
const known = {
	products: { 'example-api': { name: 'Example API', vendor: 'Example' } },
	entries: {},
};
const today = '2026-11-21';

/** Pastes as they come: whatever they are, the draft is a valid file. */
const pastes = [
	'API Error: 400 {"type":"error","error":{"type":"invalid_request_error","message":"messages.3.content.0: Input should be \'image/jpeg\'"},"request_id":"req_011CSHoEeqs5C35K2UUqR7Fy"}',
	"anthropic.NotFoundError: Error code: 404 - {'type': 'error', 'error': {'type': 'not_found_error', 'message': 'model: claude-opus-9'}}",
	'  ⎿  Error: File has not been read yet. Read it first before\n     writing to it.',
	'npm error code EACCES\nnpm error syscall mkdir\nnpm error path /usr/local/lib/node_modules/@anthropic-ai\nnpm error errno -13',
	'MCP error -32001: Request timed out\n    at Client.request (/home/marie/x.js:1:2)',
	'2026-11-18 09:14:27 ERROR worker-3 gizmo "left" failed after 4182 ms: no such gizmo 7\n',
	"TypeError: Cannot read properties of undefined (reading 'content')\n    at foo (/Users/marie/src/a.js:3:4)\r\n",
	'\u001b[31mError:\u001b[0m the connection to marie@corp.com was refused\u200b',
	'{"level":"error","msg":"unable to reach {host} <b> & co: #1 - `x` ---"}',
	'---\ntitle: x\n---\nerror: it broke\n\n\n',
	'Unable to connect to API due to poor internet connection (ECONNRESET)',
	`Error: the request was refused\n${'    at frame (/srv/app/x.js:1:2)\n'.repeat(300)}`,
];

describe('draftFrom', () => {
	test.each(pastes)(
		'%j becomes a file with nothing wrong but what is left to write',
		async (pasted) => {
			const { input, body } = draftFrom(pasted, known, today);
			for (const write of [explainedFile, entryFile]) {
				const text = write({ ...input, product: 'example-api' }, body);
				const corpus = corpusOf({
					'errors/example-api/x.mdx': text,
					'products/example-api.yml': product,
				});
				const { findings } = await check(corpus, { today });
				// What npm prints of everything, a person must narrow down.
				const left = pasted.startsWith('npm') ? ['KB710', 'KB608'] : ['KB710'];
				const others = findings.filter(
					({ code, file }) => !left.includes(code) && file.endsWith('x.mdx'),
				);
				expect(others.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
				expect(findings.length).toBeGreaterThan(10);
			}
		},
	);

	test('an empty line is no signature', () => {
		expect(draftFrom('\n', known, today).input.signatures[0]?.text).toBe(
			'FILL IN: the text as printed',
		);
	});
});

describe('the JSON sample of a draft', () => {
	const message = 'the gizmo <b> is out of range';
	test.each([
		[
			'is the body that the paste holds',
			`API Error: 400 {"error":{"code":7,"message":"${message}"},"id":"x"} at 12:03`,
			`{"error":{"code":7,"message":"${message}"},"id":"x"}`,
		],
		[
			'has the body of Anthropic’s API, when that and the type are in the paste',
			`anthropic.BadRequestError: 400 - {'type': 'error', 'error': {'type': 'gizmo_error', 'message': '${message}'}}`,
			`{"type":"error","error":{"type":"gizmo_error","message":"${message}"}}`,
		],
		[
			'is a line of a log, when another vendor sent it',
			`openai.BadRequestError: 400 - {'error': {'message': '${message}', 'type': 'gizmo_error'}}`,
			`{"level":"error","message":"${message}"}`,
		],
		[
			'is a line of a log, when nothing tells the type',
			`API Error: 400 ${message}`,
			`{"level":"error","message":"API Error: 400 ${message}"}`,
		],
	])('%s', (_, pasted, json) => {
		const { samples } = draftFrom(pasted, known, today).input;
		expect(samples.find(({ form }) => form === 'json')?.text).toBe(json);
	});
});

describe('publishable', () => {
	test.each([
		['key sk-ant-api03-AbCdEfGhIjKlMnOpQr in /home/marie/x', 'key <api_key> in /home/<user>/x'],
		['write to marie@corp.com', 'write to <email>'],
		[
			'req_011CSHoEeqs5C35K toolu_01AbCdEfGh req_011CSHoEeqs5C35K',
			'req_01Example0001 toolu_01Example0002 req_01Example0001',
		],
		['5d1f7c1e-1234-4000-8000-3b9e52a6c001', '00000000-0000-4000-8000-000000000001'],
		['a\u202eb\u0007c\ufe0f  \r\n\r\n', 'abc'],
		['\u001b[31mred', '\u001b[31mred'],
	])('%j', (pasted, clean) => expect(publishable(pasted)).toBe(clean));
});

describe('newFileUrl', () => {
	const repository = 'https://github.com/o/r';

	test('carries the file when it fits', () => {
		expect(newFileUrl(repository, 'main', 'content/errors/a/b.mdx', 'a: "é"\n')).toEqual({
			url: 'https://github.com/o/r/new/main?filename=content%2Ferrors%2Fa%2Fb.mdx&value=a%3A%20%22%C3%A9%22%0A',
			complete: true,
		});
	});

	test('carries the name alone when it does not', () => {
		expect(newFileUrl(repository, 'main', 'x.mdx', 'y'.repeat(7500))).toEqual({
			url: 'https://github.com/o/r/new/main?filename=x.mdx',
			complete: false,
		});
	});
});
