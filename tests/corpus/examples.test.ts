import { describe, expect, test } from 'vitest';
import { readContent } from '#content/read/content.ts';
import { readMarkdown } from '#content/read/markdown.ts';
import type { OperationData } from '#schema/operation.ts';
import { answersIn } from '#witness/answers.ts';
import { openApi } from '#witness/proofs/api.ts';
import { secrets } from '#witness/driver.ts';
import { exampleApi } from '#witness/proofs/example-api.ts';
import { typeCheck } from './type-check.ts';

/** A piece of JSON of an example. */
interface Piece {
	readonly name: string;
	readonly operation: OperationData;
	readonly json: string;
	readonly value: unknown;
}

const { operations, models } = readContent('content');
const pieces = operations.flatMap(({ id, data }) =>
	data.examples.flatMap((example) =>
		[example.text, example.answer ?? '']
			.flatMap(fencesOf)
			.flatMap(({ lang, value }, i): Piece[] => {
				const about = { name: `${id} ${example.id} ${i + 1}`, operation: data };
				if (lang === 'json') return [{ ...about, json: value, value: JSON.parse(value) }];
				// Server-sent events, each with its data on one line.
				return [...value.matchAll(/^data: (.+)$/gm)].map(([, json = '']) => ({
					...about,
					json,
					value: JSON.parse(json),
				}));
			}),
	),
);

/** The members that tell what a piece of JSON is, and the type of the package for it; the first that fits counts. */
const kinds: readonly [members: readonly string[], type: (operation: OperationData) => string][] = [
	[['requests'], () => 'Batches.BatchCreateParams'],
	[['custom_id', 'result'], () => 'Batches.MessageBatchIndividualResponse'],
	[['messages'], ({ sdk }) => `Messages.${sdk.parameters}`],
	[['request_counts'], () => 'Batches.MessageBatch'],
	[['size_bytes'], () => 'Files.FileMetadata'],
	[['stop_reason', 'usage'], () => 'Messages.Message'],
	[['type', 'input', 'caller'], () => 'Messages.ToolUseBlock'],
	[['role', 'content'], () => 'Messages.MessageParam'],
	[['input_tokens'], () => 'Messages.MessageTokensCount'],
	[['type'], () => 'Messages.RawMessageStreamEvent'],
];

function typeOf({ value, operation }: Piece): string {
	const members = new Set(Object.keys(value as object)); // Every piece is an object.
	const [, type] = kinds.find(([names]) => names.every((name) => members.has(name))) ?? [];
	if (type === undefined) throw new Error(`What is ${[...members].join(', ')}?`);
	return type(operation);
}

describe('the JSON of the examples', () => {
	const modules = pieces.map((piece) => ({
		name: piece.name,
		code: `import type * as Messages from '@anthropic-ai/sdk/resources/messages/messages';\nimport type * as Batches from '@anthropic-ai/sdk/resources/messages/batches';\nimport type * as Files from '@anthropic-ai/sdk/resources/files';\nexport const value: ${typeOf(piece)} = ${piece.json};`,
	}));
	const wrong = { name: 'wrong', code: (modules[0]?.code ?? '').replace('": ', 's": ') };
	const said = typeCheck([...modules, wrong]);

	test('is of the types of the package', () => {
		expect(
			modules.flatMap(({ name }) => (said.get(name) ?? []).map((one) => `${name}: ${one}`)),
		).toEqual([]);
	});

	test('a mistake in it is found', () => expect(said.get('wrong')).not.toEqual([]));

	test.each(pieces.filter(isRequest))(
		'$name is accepted by a server that judges',
		async (piece) => {
			const answers = new Map(answersIn('content').map((answer) => [answer.id, answer]));
			const api = await openApi(answers, exampleApi());
			const response = await fetch(api.url + piece.operation.path, {
				method: 'POST',
				headers: { 'x-api-key': secrets.key, 'content-type': 'application/json' },
				body: piece.json,
			}).finally(api.close);
			expect(`${response.status} ${api.gave.join()}`).toBe('200 ');
		},
	);
});

test('examples call models that are not retired on the day of the check', () => {
	const retires = new Map(
		models.flatMap((list) => list.models).map((one) => [one.id, one.retires]),
	);
	const named = operations.flatMap(({ data }) =>
		[...JSON.stringify(data.examples).matchAll(/claude-[a-z]+-[\d-]+\d/g)].map(([id]) => ({
			id,
			checked: data.checked,
		})),
	);
	expect(named.length).toBeGreaterThan(10);
	expect(named.filter(({ id, checked }) => (retires.get(id) ?? '9999') <= checked)).toEqual([]);
});

function isRequest({ value }: Piece): boolean {
	const members = Object.keys(value as object); // Every piece is an object.
	return members.includes('requests') || members.includes('messages');
}

function fencesOf(markdown: string) {
	const tree = readMarkdown(markdown);
	return (tree.kind === 'tree' ? tree.nodes : [])
		.filter(({ type }) => type === 'code')
		.map(({ lang, value }) => ({ lang: lang ?? '', value: value ?? '' }));
}
