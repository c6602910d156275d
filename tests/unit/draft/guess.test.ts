import { describe, expect, test } from 'vitest';
import { readFacts } from '#matcher/index.ts';
import { guessCategory, guessLayer, guessProduct } from '#draft/guess.ts';

const maker = { vendor: 'A maker' };
const known = {
	'amazon-bedrock': { name: 'Amazon Bedrock', ...maker },
	'anthropic-api': { name: 'Anthropic API', ...maker },
	'anthropic-sdk': { name: 'Anthropic SDKs', ...maker },
	'claude-code': { name: 'Claude Code', ...maker },
	'litellm': { name: 'LiteLLM', ...maker },
	'mcp': { name: 'Model Context Protocol', ...maker },
};

/** A paste, and the product, category and layer that are proposed for it. */
const rows = [
	[
		'API Error: 400 {"type":"error","error":{"type":"invalid_request_error","message":"x"}}',
		'anthropic-api',
		'request-validation',
		'client',
	],
	[
		"anthropic.RateLimitError: Error code: 429 - {'type': 'error', 'error': {'type': 'rate_limit_error'}}",
		'anthropic-api',
		'rate-limits',
		'client',
	],
	['API Error: Unable to connect to API (ECONNRESET)', 'claude-code', 'network-and-tls', 'network'],
	['  ⎿  Error: File has not been read yet.', 'claude-code', 'files-and-sandbox', 'client'],
	[
		'npm error EACCES\nnpm error path /usr/lib/node_modules/@anthropic-ai',
		'claude-code',
		'install-and-update',
		'sdk',
	],
	[
		'ThrottlingException: Too many requests, wait before trying again',
		'amazon-bedrock',
		'rate-limits',
		'client',
	],
	['MCP error -32601: Method not found', 'mcp', 'mcp', 'sdk'],
	[
		'anthropic.APIConnectionError: Connection error.',
		'anthropic-sdk',
		'request-validation',
		'client',
	],
	['litellm.Timeout: request timed out', 'litellm', 'streaming', 'client'],
	[
		'max_tokens: 9000 > 8192, which is the maximum allowed',
		'anthropic-api',
		'request-validation',
		'client',
	],
	['401 Unauthorized', undefined, 'auth-and-billing', 'account'],
	['HTTP 500: something went wrong', undefined, 'server-errors', 'provider'],
	['thinking.budget_tokens: must be at least 1024', undefined, 'thinking', 'client'],
	['nothing that tells anything', undefined, 'request-validation', 'client'],
] as const;

describe('a paste is taken for', () => {
	test.each(rows)('%s', (pasted, product, category, layer) => {
		const facts = readFacts(pasted);
		expect(guessProduct(pasted, known)).toBe(product);
		expect(guessCategory(pasted, facts)).toBe(category);
		expect(guessLayer(category, facts)).toBe(layer);
	});

	test('no product that does not exist', () => {
		expect(guessProduct('MCP error -32601: Method not found', { litellm: known.litellm })).toBe(
			undefined,
		);
	});
});
