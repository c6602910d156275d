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

	// What other vendors' APIs, SDKs and tools print.
	test.each([
		[
			"Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
		],
		[
			`  File "/usr/lib/python3.12/site-packages/openai/_base_client.py", line 1047, in request\nopenai.BadRequestError: Error code: 400 - {'error': {'message': "Unsupported parameter: 'max_tokens' is not supported with this model.", 'type': 'invalid_request_error', 'param': 'max_tokens', 'code': 'unsupported_parameter'}}`,
		],
		['openai.APIConnectionError: Connection error.'],
		[
			'{"error":{"message":"Incorrect API key provided: sk-x.","type":"invalid_request_error","param":null,"code":"invalid_api_key"}}',
		],
		[
			'BadRequestError: 400 Invalid max_tokens\n    at APIError.generate (/app/node_modules/openai/src/error.ts:72:14)',
		],
		['\\"param\\": null, the request was an invalid_request_error'],
		['google.api_core.exceptions.ResourceExhausted: 429 You exceeded your current quota'],
		[
			'{"error":{"code":400,"message":"Please use a valid role: max_tokens","status":"INVALID_ARGUMENT"}}',
		],
		[
			'mistralai.models.sdkerror.SDKError: API error occurred: Status 422. Body: {"type":"invalid_request_error"}',
		],
		["cohere.errors.TooManyRequestsError: status_code: 429, body: {'message': 'max_tokens'}"],
		[
			"groq.BadRequestError: Error code: 400 - {'error': {'message': 'Failed to call a function.', 'type': 'invalid_request_error', 'code': 'tool_use_failed'}}",
		],
		['The model grok-9 does not exist. https://console.x.ai (not_found_error)'],
		['https://api.deepseek.com/chat/completions {"error":{"type":"authentication_error"}}'],
		['Error: llama runner process has terminated: max_tokens'],
		['401 Client Error for url: https://huggingface.co/api/models (permission_error)'],
		['https://x.openai.azure.com/ {"error":{"code":"DeploymentNotFound"}} max_tokens'],
		['GitHub Copilot could not connect: timeout_error'],
	])('none of ours: %s', (pasted) => expect(guessProduct(pasted, known)).toBe(undefined));

	test('what another vendor prints, once that vendor has a product here', () => {
		const products = { ...known, 'openai-api': { name: 'OpenAI API', vendor: 'OpenAI' } };
		expect(guessProduct('openai.NotFoundError: max_tokens', products)).toBe('openai-api');
		expect(guessProduct('codex exec: max_tokens', products)).toBe(undefined);
	});

	test('the API whose words a gateway or an SDK of another passes on', () => {
		const anthropic = '{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}';
		const quoted = JSON.stringify(JSON.stringify(JSON.parse(anthropic)));
		for (const pasted of [
			`litellm.InternalServerError: AnthropicException - ${anthropic}`,
			`openai.InternalServerError: Error code: 529 - ${quoted}`,
		]) {
			expect(guessProduct(pasted, known)).toBe('anthropic-api');
		}
	});

	test('no product that does not exist', () => {
		expect(guessProduct('MCP error -32601: Method not found', { litellm: known.litellm })).toBe(
			undefined,
		);
	});
});
