import { describe, expect, test } from 'vitest';
import { collections, type CollectionName } from '#schema/collections.ts';
import { jsonSchemaOf } from '#schema/json-schema.ts';

type Node = { readonly properties?: Record<string, Node>; readonly [key: string]: unknown };

/** The paths of all properties without a description. */
function undocumented(node: Node, path = ''): string[] {
	const below = Object.entries(node.properties ?? {}).flatMap(([name, property]) => {
		const own = `${path}.${name}`;
		return [
			...(property['description'] === undefined ? [own] : []),
			...undocumented(property, own),
		];
	});
	const items = node['items'] as Node | undefined;
	return [...below, ...(items ? undocumented(items, `${path}[]`) : [])];
}

describe.each(Object.keys(collections) as CollectionName[])('the JSON Schema of %s', (name) => {
	const schema = jsonSchemaOf(name, 'https://example.org/kb/schema/') as Node;

	test('names its dialect, its address and its version', () => {
		expect(schema).toMatchObject({
			$schema: 'https://json-schema.org/draft/2020-12/schema',
			$id: `https://example.org/kb/schema/${collections[name].name}.json`,
			version: '1',
			additionalProperties: false,
		});
	});

	test('documents every field', () => expect(undocumented(schema)).toEqual([]));
});

test('an entry says what each term of a vocabulary means', () => {
	const { properties } = jsonSchemaOf('errors', 'https://example.org/kb/schema/') as Node;
	expect(properties?.['frequency']).toEqual({
		type: 'string',
		enum: ['very-common', 'common', 'occasional', 'rare'],
		enumDescriptions: [
			'Ten or more public threads found.',
			'At least five public threads found.',
			'At least two public threads found.',
			'At most one public thread found so far.',
		],
		description: 'How often people hit it, by public threads found.',
	});
});
