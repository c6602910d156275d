import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { operationSchema, type FieldData, type OperationData } from '#schema/operation.ts';
import { findParameter } from '#content/model/find-parameter.ts';
import { operationTree, parseType, primitiveTypes } from '#content/model/operation-tree.ts';
import { mismatches, unexplained, type SdkTypes } from './sdk-differences.ts';
import { installedVersion, sdkShapes } from './sdk-shape.ts';

const file = new URL('../../content/reference/message-batches-create.yml', import.meta.url);
const operation = operationSchema.parse(parse(readFileSync(file, 'utf8')));
const [parameters, result] = sdkShapes([operation.sdk.parameters, operation.sdk.result]);
if (!parameters || !result) throw new Error('The package lost a type.');
const sdk: SdkTypes = { parameters, result };

describe('message-batches-create.yml', () => {
	test('differs from the types of the package only where it says so', () => {
		expect(unexplained(mismatches(operation, sdk), operation)).toEqual([]);
	});

	test('was compared with the installed version of the package', () => {
		expect(installedVersion()).toBe(operation.sdk.version);
	});

	test('lists differences at paths of its own, except for what it leaves out', () => {
		const tree = operationTree(operation);
		const paths = operation.differences.map(({ path }) => path);
		expect(paths.filter((path) => findParameter(tree, path).length !== 1)).toEqual([
			'requests[].params.workspace_id',
		]);
	});

	test('names only types that it has, and has only types that it names', () => {
		const fields = Object.values(operation.types).flatMap((type) =>
			'fields' in type ? type.fields : [],
		);
		const variants = Object.values(operation.types).flatMap((type) =>
			'variants' in type ? type.variants : [],
		);
		const members = [...operation.parameters, ...operation.response.fields, ...fields];
		const named = members.flatMap(({ type }) => parseType(type).map(({ name }) => name));
		const used = new Set([...named, ...variants]).difference(primitiveTypes);
		expect([...used].sort()).toEqual(Object.keys(operation.types).sort());
	});
});

describe('the comparison reports', () => {
	const params = 'requests[].params';
	const change = (type: string, edit: (fields: FieldData[]) => FieldData[]) =>
		doctored((types) => {
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
	// Not in the package, which cannot say whether they are required.
	const documentedOnly = [
		'MessageParams.temperature',
		'MessageParams.top_k',
		'MessageParams.top_p',
	];
	const block = `${params}.messages[](user).content[]`;
	const cases: [what: string, changed: OperationData, report: string][] = [
		[
			'a missing member',
			without('MessageParams', 'max_tokens'),
			`${params}.max_tokens: missing here`,
		],
		[
			'a missing member deep inside',
			without('Base64ImageSource', 'media_type'),
			`${block}(image).source(base64).media_type: missing here`,
		],
		[
			'a member that the package does not have',
			set('MessageParams', 'system', { name: 'systems' }),
			`${params}.systems: not in the package`,
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
			set('MessageParams', 'model', { open: false }),
			`${params}.model: type is none here, "string" in the package`,
		],
		[
			'a wrong type',
			set('ThinkingEnabled', 'budget_tokens', { type: 'string' }),
			`${params}.thinking(enabled).budget_tokens: type is "string" here, "number" in the package`,
		],
		[
			'a forgotten null',
			set('MessageParams', 'inference_geo', { type: 'string' }),
			`${params}.inference_geo: type is "string" here, "null", "string" in the package`,
		],
		[
			'one value instead of an array',
			set('MessageParams', 'tools', { type: 'Tool' }),
			`${params}.tools: an array in the package`,
		],
		[
			'an array instead of one value',
			set('MessageParams', 'thinking', { type: 'ThinkingConfig[]' }),
			`${params}.thinking[]: no array in the package`,
		],
		[
			'a missing variant',
			doctored((types) => ({
				...types,
				ToolChoice: {
					description: 'Doctored.',
					discriminator: 'type',
					variants: ['ToolChoiceAuto', 'ToolChoiceAny', 'ToolChoiceTool'],
				},
			})),
			`${params}.tool_choice(none): variant missing here`,
		],
		[
			'a wrong member of the response',
			{
				...operation,
				response: {
					...operation.response,
					fields: operation.response.fields.filter(({ name }) => name !== 'ended_at'),
				},
			},
			'response.ended_at: missing here',
		],
		[
			'a listed difference that is gone',
			{
				...operation,
				differences: [
					...operation.differences,
					{ path: 'requests', kind: 'type', reason: 'None.' },
				],
			},
			'requests (type): listed, but there is no such difference',
		],
	];
	test('any member that is left out or whose requiredness is wrong', () => {
		const unnoticed = Object.entries(operation.types).flatMap(([type, definition]) =>
			('fields' in definition ? definition.fields : [])
				.filter(({ name, required }) => {
					const edited = [without(type, name), set(type, name, { required: !required })];
					return edited.some((one) => unexplained(mismatches(one, sdk), one).length === 0);
				})
				.map(({ name }) => `${type}.${name}`),
		);
		expect(unnoticed).toEqual(documentedOnly);
	}, 60_000);

	test.each(cases)('%s', (_, changed, report) => {
		expect(unexplained(mismatches(changed, sdk), changed)).toContain(report);
	});
});

/** The operation with other types. */
function doctored(edit: (types: OperationData['types']) => OperationData['types']): OperationData {
	return { ...operation, types: edit(operation.types) };
}
