import { describe, expect, test } from 'vitest';
import type { FieldData, OperationData } from '#schema/operation.ts';
import { readContent } from '#content/read/content.ts';
import { findParameter } from '#content/model/find-parameter.ts';
import { parseType } from '#content/model/operation-tree.ts';
import { operationTrees } from '#content/model/operation-trees.ts';
import { wholeOperation, type WholeOperation } from '#content/model/whole-operation.ts';
import { mismatches, unexplained, type Compared, type SdkTypes } from './sdk-differences.ts';
import { installedVersion, sdkShapes } from './sdk-shape.ts';

const read = readContent('content').operations;
const operations = new Map(read.map(({ id, data }) => [id, data]));
/** What others share comes first, so that its types are compared there. */
const slugs = [...operations.keys()].sort(
	(a, b) => Number(shares(a)) - Number(shares(b)) || a.localeCompare(b),
);
const named = slugs.flatMap((slug) => {
	const { parameters, result } = operationAt(slug).sdk;
	return [parameters, result];
});
const shapes = sdkShapes(named);
const seen: Compared = new Map();
const found = new Map(
	slugs.map((slug) => [slug, mismatches(wholeAt(slug), sdkAt(slug), seen)] as const),
);

describe.each(slugs)('%s.yml', (slug) => {
	const operation = operationAt(slug);

	test('differs from the types of the package only where it says so', () => {
		expect(unexplained(found.get(slug) ?? [], operation)).toEqual([]);
	});

	test('was compared with the installed version of the package', () => {
		expect(installedVersion()).toBe(operation.sdk.version);
	});

	test('lists differences at paths of its own, except for what it leaves out', () => {
		const tree = operationTrees(operations).get(slug);
		const leftOut = operation.differences.filter(({ kind }) => kind === 'only-in-package');
		const lost = operation.differences.filter(
			({ path }) => tree === undefined || findParameter(tree, path).length !== 1,
		);
		expect(lost).toEqual(leftOut);
	});

	test('is like its shared operation in parameters that this one has', () => {
		const shared = operations.get(operation.shares ?? '');
		const known = new Set(shared?.parameters.map(({ name }) => name));
		expect([...likes(operation)].filter((name) => !known.has(name))).toEqual([]);
	});
});

test('each type that a file has is named in it, or in a file that shares with it', () => {
	const unused = [...operations].flatMap(([slug, { types }]) => {
		const users = [...operations].filter(([one, { shares }]) => one === slug || shares === slug);
		const used = new Set(users.flatMap(([, data]) => typesNamedIn(data)));
		return Object.keys(types).filter((name) => !used.has(name));
	});
	expect(unused).toEqual([]);
});

describe('the comparison reports', () => {
	const operation = operationAt('messages-create');
	const sdk = sdkAt('messages-create');
	const change = (type: string, edit: (fields: FieldData[]) => FieldData[]) =>
		doctored(operation, (types) => {
			const found = types[type];
			if (!found || !('fields' in found)) throw new Error(`No fields in ${type}.`);
			return { ...types, [type]: { ...found, fields: edit(found.fields) } };
		});
	const set = (type: string, name: string, values: Partial<FieldData>) =>
		change(type, (fields) =>
			fields.map((field) => (field.name === name ? { ...field, ...values } : field)),
		);
	const without = (type: string, name: string) =>
		change(type, (fields) => fields.filter((field) => field.name !== name));
	const parameter = (name: string, values: Partial<FieldData> | undefined): OperationData => ({
		...operation,
		parameters: operation.parameters.flatMap((field) => {
			if (field.name !== name) return [field];
			return values === undefined ? [] : [{ ...field, ...values }];
		}),
	});
	const report = (changed: OperationData) =>
		unexplained(mismatches(wholeOperation(changed), sdk), changed);
	const block = 'messages[](user).content[]';
	const cases: [what: string, changed: OperationData, line: string][] = [
		['a missing member', parameter('max_tokens', undefined), 'max_tokens: missing here'],
		[
			'a missing member deep inside',
			without('Base64ImageSource', 'media_type'),
			`${block}(image).source(base64).media_type: missing here`,
		],
		[
			'a member that the package does not have',
			parameter('system', { name: 'systems' }),
			'systems: not in the package',
		],
		[
			'a wrong requiredness',
			set('ToolResultBlock', 'tool_use_id', { required: false }),
			`${block}(tool_result).tool_use_id: required is false here, true in the package`,
		],
		[
			'a wrong enum',
			set('CacheControl', 'ttl', { enum: ['5m', '2h'] }),
			`${block}(text).cache_control.ttl: values are "2h", "5m" here, "1h", "5m" in the package`,
		],
		[
			'a closed enum that is open in the package',
			parameter('model', { open: false }),
			'model: type is none here, "string" in the package',
		],
		[
			'a wrong type',
			set('ThinkingEnabled', 'budget_tokens', { type: 'string' }),
			'thinking(enabled).budget_tokens: type is "string" here, "number" in the package',
		],
		[
			'a forgotten null',
			parameter('inference_geo', { type: 'string' }),
			'inference_geo: type is "string" here, "null", "string" in the package',
		],
		[
			'one value instead of an array',
			parameter('tools', { type: 'Tool' }),
			'tools: an array in the package',
		],
		[
			'an array instead of one value',
			parameter('thinking', { type: 'ThinkingConfig[]' }),
			'thinking[]: no array in the package',
		],
		[
			'a missing variant',
			doctored(operation, (types) => ({
				...types,
				ToolChoice: {
					description: 'Doctored.',
					discriminator: 'type',
					variants: ['ToolChoiceAuto', 'ToolChoiceAny', 'ToolChoiceTool'],
				},
			})),
			'tool_choice(none): variant missing here',
		],
		[
			'a wrong member of the response',
			{
				...operation,
				response: {
					...operation.response,
					fields: operation.response.fields.filter(({ name }) => name !== 'usage'),
				},
			},
			'response.usage: missing here',
		],
		[
			'a listed difference that is gone',
			{
				...operation,
				differences: [
					...operation.differences,
					{ path: 'messages', kind: 'type', reason: 'None.' },
				],
			},
			'messages (type): listed, but there is no such difference',
		],
	];
	test('any member that is left out or whose requiredness is wrong', () => {
		const unnoticed = Object.entries(operation.types).flatMap(([type, definition]) =>
			('fields' in definition ? definition.fields : [])
				.filter(({ name, required }) => {
					const edited = [without(type, name), set(type, name, { required: !required })];
					return edited.some((one) => report(one).length === 0);
				})
				.map(({ name }) => `${type}.${name}`),
		);
		expect(unnoticed).toEqual([]);
	}, 60_000);

	test.each(cases)('%s', (_, changed, line) => {
		expect(report(changed)).toContain(line);
	});
});

/** The operation with other types. */
function doctored(
	operation: OperationData,
	edit: (types: OperationData['types']) => OperationData['types'],
): OperationData {
	return { ...operation, types: edit(operation.types) };
}

function operationAt(slug: string): OperationData {
	const found = operations.get(slug);
	if (found === undefined) throw new Error(`There is no operation "${slug}".`);
	return found;
}

function shares(slug: string): boolean {
	return operationAt(slug).shares !== undefined;
}

function wholeAt(slug: string): WholeOperation {
	const operation = operationAt(slug);
	return wholeOperation(operation, operations.get(operation.shares ?? ''));
}

/** The types of the package that belong to an operation. */
function sdkAt(slug: string): SdkTypes {
	const at = slugs.indexOf(slug) * 2;
	const [parameters, result] = [shapes[at], shapes[at + 1]];
	if (!parameters || !result) throw new Error('The package lost a type.');
	return { parameters, result };
}

/** The names in every `like` of an operation. */
function likes({ like = [], types }: OperationData): Set<string> {
	const inTypes = Object.values(types).flatMap((type) =>
		'fields' in type ? (type.like ?? []) : [],
	);
	return new Set([...like, ...inTypes]);
}

function typesNamedIn({ types, parameters, response }: OperationData): string[] {
	const inTypes = Object.values(types).flatMap((type) => ('fields' in type ? type.fields : []));
	const variants = Object.values(types).flatMap((type) =>
		'variants' in type ? type.variants : [],
	);
	const members = [...parameters, ...response.fields, ...inTypes];
	return [...members.flatMap(({ type }) => parseType(type).map(({ name }) => name)), ...variants];
}
