import { describe, expect, test } from 'vitest';
import { slugFrom, titleFrom } from '#draft/naming.ts';

describe('titleFrom', () => {
	test.each([
		[
			'prompt is too long: <number> tokens > <number_2> maximum',
			{},
			'Prompt is too long: tokens > maximum',
		],
		[
			'API Error: 400 due to tool use concurrency issues. Run /rewind to recover.',
			{},
			'400 due to tool use concurrency issues',
		],
		[
			'messages.<index>: `tool_use` ids were found without results',
			{},
			'tool_use ids were found without results',
		],
		[
			"messages.<index>.content.<index_2>.source.media_type: Input should be '<text>'",
			{},
			'media_type: Input should be',
		],
		['Overloaded', { status: 529, type: 'overloaded_error' }, '529 overloaded_error: Overloaded'],
		['MCP error <number>: Request timed out', {}, 'Request timed out'],
		['MCP error -32000: Connection closed', { code: '-32000' }, 'Connection closed'],
		['Connection Closed By Remote Host', {}, 'Connection closed by remote host'],
		[
			'openai.NotFoundError: the model "<text>" is not available to this key',
			{},
			'The model is not available to this key',
		],
		['  ⎿  Error: File has not been read yet. Read it first.', {}, 'File has not been read yet'],
		['<path>: <number>', { type: 'api_error' }, 'api_error'],
		['<path>: <number>', {}, 'FILL IN: what happened, in sentence case'],
		[`the ${'very '.repeat(30)}end`, {}, `The ${'very '.repeat(13).trim()}`],
	])('%s', (signature, facts, title) => {
		expect(titleFrom(signature, facts)).toBe(title);
		expect(title.length).toBeLessThanOrEqual(70);
	});
});

describe('slugFrom', () => {
	test.each([
		['Prompt is too long', 'prompt-too-long'],
		['529 overloaded_error: Overloaded', '529-overloaded-error-overloaded'],
		["You've hit your limit", 'youve-hit-limit'],
		['FILL IN: what happened, in sentence case', 'what-happened-sentence-case'],
		['日本語', 'new-error'],
		[
			'Cannot read properties of undefined, reading content of the message',
			'cannot-read-properties-undefined-reading-content',
		],
		[`${'x'.repeat(70)}`, 'x'.repeat(40)],
	])('%s', (title, slug) => {
		expect(slugFrom(title, new Set())).toBe(slug);
		expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
	});

	test('a slug that is taken gets a number', () => {
		const taken = new Set(['prompt-too-long', 'prompt-too-long-2']);
		expect(slugFrom('Prompt is too long', taken)).toBe('prompt-too-long-3');
	});
});
