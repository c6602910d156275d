import { describe, expect, test } from 'vitest';
import { readContent } from '#content/read/content.ts';
import { signaturesOf } from '#content/model/signatures.ts';
import { compile, isWorthShowing, match } from '#matcher/index.ts';

const index = compile(signaturesOf(readContent('content').entries));

/** Texts of other errors that begin as an entry's signature does: none may be claimed. */
const general = [
	'TypeError: fetch failed',
	'TypeError: fetch failed\n    at node:internal/deps/undici/undici:13510:13\n  [cause]: Error: getaddrinfo ENOTFOUND api.demo.test',
	'The model returned the following errors:\nDemo field is wrong.',
	'An error occurred (ValidationException) when calling the Converse operation:\nMalformed input request: demo is not an object',
	'litellm.InternalServerError: AnthropicException -\n[Errno 113] No route to host',
	'litellm.AuthenticationError: BedrockException\nUnable to locate credentials',
	'AI_TypeValidationError: Type validation failed: Value:\n{"id":"gen-1","choices":[]}',
	'Please run /login · API Error: 403\nOrg quota for demo is over',
	'litellm.InternalServerError: AnthropicException - Demo upstream is asleep. Handle with `litellm.InternalServerError`.',
	'API Error: 500 The demo database is on holiday. This is a server-side issue, usually temporary — try again in a moment.',
	'Error code: 400 - {"message": "the demo is over"}',
	'ConnectionRefusedError: [Errno 111] Connection refused',
	'httpx.ConnectError: [Errno 111] Connection refused',
	`pymysql.err.OperationalError: (2003, "Can't connect to MySQL server on 'db' ([Errno 111] Connection refused)")`,
	'Failed to connect to localhost: ECONNREFUSED',
	'SSL certificate verification failed',
	'proxy refused the connection',
	'Unknown command: foo',
	"Uncaught TypeError: Cannot read properties of undefined (reading 'map')",
];

test.each(general)('%s is not claimed', (pasted) => {
	const claims = match(index, pasted).filter(({ confidence }) => confidence !== 'possible');
	expect(claims.map(({ id }) => id)).toEqual([]);
});

/** Texts that share some words, a path or an address with an entry: nothing is worth showing. */
const foreign = [
	'Unknown demo flag',
	'Bad request, demo',
	'ReferenceError: Quux is not defined\n    at Object.<anonymous> (/usr/lib/node_modules/@anthropic-ai/claude-code/cli.js:12:3)',
	'see https://support.claude.com/en/articles/1 for the demo',
	'No such file or directory',
	'Permission denied',
	'Something went wrong',
	'connection refused',
	'npm ERR! code EDEMO',
	// Ollama's port tells it; these are other servers.
	'Error: connect ECONNREFUSED 127.0.0.1:5432',
	'dial tcp 127.0.0.1:6379: connect: connection refused',
	"curl: (7) Failed to connect to localhost port 8080 after 0 ms: Couldn't connect to server",
	"HTTPConnectionPool(host='localhost', port=5000): Max retries exceeded with url: /api/tags (Caused by NewConnectionError())",
];

test.each(foreign)('nothing is shown for %s', (pasted) => {
	expect(
		match(index, pasted)
			.filter(isWorthShowing)
			.map(({ id }) => id),
	).toEqual([]);
});

/** Texts of an entry in a form that hid it. */
const known: readonly (readonly [string, string])[] = [
	['[demo] [error] spawn uv ENOENT {\n  metadata: {}\n}', 'mcp/spawn-enoent exact'],
	[
		'API Error (529 {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}) · Retrying in 1 seconds… (attempt 1/10)',
		'anthropic-api/overloaded-529 exact',
	],
	[
		'The model \'claude-sonnet-4-20250514\' is deprecated and will reach end-of-life on June 15th, 2026\nPlease migrate to a newer model. Visit https://docs.anthropic.com/en/docs/resources/model-deprecations for more information.\nNotFoundError: 404 {"type":"error","error":{"type":"not_found_error","message":"model: claude-sonnet-4-20250514"}}',
		'anthropic-api/model-not-found exact',
	],
	[
		'litellm.BadRequestError: AnthropicException - prompt is too long: 210430 tokens > 200000 maximum. Handle with `litellm.BadRequestError`.',
		'anthropic-api/prompt-is-too-long exact',
	],
];

describe('a known error', () => {
	test.each(known)('%s is %s', (pasted, expected) => {
		const [first] = match(index, pasted);
		expect(`${first?.id} ${first?.confidence}`).toBe(expected);
	});
});
