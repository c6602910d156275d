import { describe, expect, test } from 'vitest';
import type { Knowledge } from '#cli/kb/knowledge.ts';
import { parametersCommand } from '#cli/kb/parameters.ts';
import { searchCommand } from '#cli/kb/search.ts';
import { call } from '../call.ts';
import { bundle } from './bundle.ts';

const known: Knowledge = bundle.knowledge();
const parameters = parametersCommand(() => known);
const url = 'https://signpost.example.org/reference/messages-create/';

describe('kb parameters', () => {
	test.each([
		[
			[],
			0,
			[
				'messages-create#messages',
				'messages-create#messages[].role',
				'messages-create#messages[].content',
				'messages-create#max_tokens',
				'messages-create#response.id',
				'',
			].join('\n'),
		],
		[
			['messages[0].content'],
			0,
			`messages[].content (messages-create: string, required)\n  What was said.\n  ${url}#messages.content\n  kb show example-api/result-is-missing\n`,
		],
		[['temperature'], 1, 'No operation has such a parameter.\n'],
	])('%j', async (args, code, stdout) => {
		expect(await call(parameters, args)).toMatchObject({ code, stdout });
	});

	test('are offered by kb search', async () => {
		const { stdout } = await call(
			searchCommand(() => known),
			['max_tokens'],
		);
		expect(stdout).toContain('A parameter has this name: kb parameters max_tokens\n');
	});
});
