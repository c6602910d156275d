import { describe, expect, test } from 'vitest';
import { namedParameters } from '#content/model/named-parameters.ts';

const paths = {
	'messages-create': [
		'messages',
		'messages[](user).content',
		'messages[](user).content[](text).type',
		'messages[](user).content[](image).type',
		'thinking',
		'thinking(enabled).budget_tokens',
		'tools[](custom).name',
		'response.stop_reason',
	],
	'message-batches-create': ['requests', 'requests[].custom_id'],
};

describe('namedParameters', () => {
	test.each([
		['a name', 'budget_tokens', ['messages-create#thinking(enabled).budget_tokens']],
		['a path', 'thinking.budget_tokens', ['messages-create#thinking(enabled).budget_tokens']],
		['a path as errors print it', 'tools[0].name', ['messages-create#tools[](custom).name']],
		[
			'with the variant that errors name',
			'tools.0.custom.name',
			['messages-create#tools[](custom).name'],
		],
		['code', '`custom_id`', ['message-batches-create#requests[].custom_id']],
		['a member of a response', 'stop_reason', ['messages-create#response.stop_reason']],
		[
			'a name of two variants',
			'content.type',
			['messages-create#messages[](user).content[](text).type'],
		],
		['the end of a name', 'tokens', []],
		['words', 'budget tokens', []],
		['nothing', '', []],
	])('%s: %s', (_, text, found) => {
		const named = namedParameters(paths, text);
		expect(named.map(({ operation, path }) => `${operation}#${path}`)).toEqual(found);
	});
});
