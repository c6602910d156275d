import { signed } from './rules/thinking.ts';

/**
 * Histories that the Claude API takes, with what stands beside an error in real ones: content as a string and as blocks,
 * results without content or with blocks of their own, thinking, tools that the server runs, documents without data. A
 * repair must leave each of them such that the API still takes it: a function that was run on one broken history alone
 * stops on the next reader's.
 */
export const neighbours: Readonly<Record<string, readonly object[]>> = {
	'strings': [
		{ role: 'user', content: 'Hello.' },
		{ role: 'assistant', content: 'Hello. What is it?' },
		{ role: 'user', content: 'A list.\n' },
	],
	'one message': [{ role: 'user', content: 'Hello.' }],
	'two messages of the user': [
		{ role: 'user', content: 'Hello.' },
		{ role: 'user', content: [text('A list.')] },
	],
	'images and documents': [
		{
			role: 'user',
			content: [
				image(),
				{ type: 'image', source: { type: 'url', url: 'https://example.com/a.png' } },
				document({ type: 'text', media_type: 'text/plain', data: 'Words.' }),
				document({ type: 'content', content: [text('Words.')] }),
				document({ type: 'content', content: 'Words.' }),
				document({ type: 'url', url: 'https://example.com/a.pdf' }),
				text('What is this?'),
			],
		},
	],
	'a call and its result': [
		{ role: 'user', content: 'Look.' },
		{ role: 'assistant', content: [text('I look.'), call('toolu_look1')] },
		{ role: 'user', content: [result('toolu_look1', 'Seen.'), text('And now?')] },
		{ role: 'assistant', content: [text('Done.')] },
		{ role: 'user', content: 'Thanks.' },
	],
	'calls at once': [
		{ role: 'user', content: [text('Look.')] },
		{ role: 'assistant', content: [call('toolu_look1'), call('toolu_look2'), call('toolu_look3')] },
		{
			role: 'user',
			content: [
				result('toolu_look1', [text('Seen.'), image()]),
				{ type: 'tool_result', tool_use_id: 'toolu_look2' },
				{ ...result('toolu_look3', 'No such file.'), is_error: true },
			],
		},
	],
	'a call after another': [
		{ role: 'user', content: 'Look.' },
		{ role: 'assistant', content: [call('toolu_look1')] },
		{ role: 'user', content: [result('toolu_look1', 'Seen.')] },
		{ role: 'assistant', content: [text('Again.'), call('toolu_look2')] },
		{ role: 'user', content: [result('toolu_look2', [])] },
	],
	'thinking before a call': [
		{ role: 'user', content: 'Look.' },
		{
			role: 'assistant',
			content: [signed('Where is it?'), hidden(), text('I look.'), call('toolu_look1')],
		},
		{ role: 'user', content: [result('toolu_look1', 'Seen.')] },
	],
	'thinking in an earlier turn': [
		{ role: 'user', content: 'Look.' },
		{ role: 'assistant', content: [signed('Where is it?'), text('I looked.')] },
		{ role: 'user', content: 'And now?' },
	],
	'a tool that the server runs': [
		{ role: 'user', content: 'Search.' },
		{
			role: 'assistant',
			content: [
				{
					type: 'server_tool_use',
					id: 'srvtoolu_search1',
					name: 'web_search',
					input: { query: 'a' },
				},
				{
					type: 'web_search_tool_result',
					tool_use_id: 'srvtoolu_search1',
					content: [
						{
							type: 'web_search_result',
							url: 'https://example.com/',
							title: 'A',
							encrypted_content: 'QUJD',
						},
					],
				},
				text('Found.'),
			],
		},
		{ role: 'user', content: 'Thanks.' },
	],
	'marked for the cache': [
		{ role: 'user', content: [{ ...text('Hello.'), cache_control: { type: 'ephemeral' } }] },
		{ role: 'assistant', content: [text('Hello.')] },
		{ role: 'user', content: [text('A list.')] },
	],
};

function text(words: string) {
	return { type: 'text', text: words };
}

function call(id: string) {
	return { type: 'tool_use', id, name: 'look', input: {} };
}

function result(id: string, content: string | readonly object[]) {
	return { type: 'tool_result', tool_use_id: id, content };
}

function hidden() {
	return { type: 'redacted_thinking', data: 'QUJD' };
}

function document(source: object) {
	return { type: 'document', source };
}

/** One pixel. */
function image() {
	const data =
		'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
	return { type: 'image', source: { type: 'base64', media_type: 'image/png', data } };
}
