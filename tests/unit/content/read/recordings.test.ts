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
		{ id: 'widgets/404', entries: ['widget-api/not-found'], texts: recordings },
	]);
});

test.each([
	['no recording', { 'recordings/widgets/404.json': '' }],
	['a recording that breaks the schema', { 'recordings/widgets/404.json': '[{}]' }],
	['an answer that is no YAML', { 'answers/widgets/404.yml': '"' }],
	['no answer', { 'answers/widgets/404.yml': '' }],
])('%s is left out', (_, changed) => {
	expect(recordedAnswers(corpusOf({ ...both, ...changed }))).toEqual([]);
});
