import { expect, test } from 'vitest';
import { corpusOf } from '#content/read/corpus.ts';
import { recordedAnswers } from '#content/read/recordings.ts';

const answer = `title: "404"
protocol: "openai"
layer: "client"
entries: ["widget-api/not-found"]
wording: "wordless"
gives: "response"
status: 404
`;
const recordings = [
	{
		text: ['Not found'],
		printed_by: [
			{
				registry: 'npm',
				client: 'openai',
				versions: ['7.1.0'],
				mode: 'logged',
				credential: 'key',
				on: '2026-11-26',
			},
		],
	},
];
const both = {
	'answers/widgets/404.yml': answer,
	'recordings/widgets/404.json': JSON.stringify(recordings),
};

test('what was recorded comes with the entries that explain it', () => {
	expect(recordedAnswers(corpusOf(both))).toEqual([
		{
			id: 'widgets/404',
			entries: ['widget-api/not-found'],
			title: '404',
			status: 404,
			texts: recordings,
			asked: [],
		},
	]);
});

test('how often clients asked for it comes along, from whatever client', () => {
	const run = { mode: 'logged', credential: 'key', requests: 3, seconds: 1 };
	const release = { registry: 'npm', client: 'openai', version: '7.1.0', on: '2026-11-27' };
	const attempts = { ...release, answers: { 'widgets/404': [run], 'widgets/500': [run] } };
	const [one] = recordedAnswers(
		corpusOf({ ...both, 'attempts/openai-ts.json': JSON.stringify(attempts) }),
	);
	expect(one?.asked).toEqual([{ registry: 'npm', client: 'openai', version: '7.1.0', ...run }]);
});

test.each([
	['no recording', { 'recordings/widgets/404.json': '' }],
	['a recording that breaks the schema', { 'recordings/widgets/404.json': '[{}]' }],
	['an answer that is no YAML', { 'answers/widgets/404.yml': '"' }],
	['no answer', { 'answers/widgets/404.yml': '' }],
])('%s is left out', (_, changed) => {
	expect(recordedAnswers(corpusOf({ ...both, ...changed }))).toEqual([]);
});
