import { describe, expect, test } from 'vitest';
import { formerAnchors } from '#content/model/former-anchors.ts';
import { operationTrees } from '#content/model/operation-trees.ts';
import { anchorOf } from '#content/model/anchor.ts';
import { operationTree, parseType } from '#content/model/operation-tree.ts';
import { readContent } from '#content/read/content.ts';
import { operationSchema } from '#schema/operation.ts';
import { tickets } from './tickets-operation.ts';

const tree = operationTree(tickets);

test('the nodes are in document order, and each named type is expanded at its first place', () => {
	const lines = [...tree.byPath.values()].map(
		({ path, sameAs }) => path + (sameAs ? ` = ${sameAs}` : ''),
	);
	expect(lines).toEqual([
		'tickets',
		'tickets[].content',
		'tickets[].content[](text)',
		'tickets[].content[](text).type',
		'tickets[].content[](text).text',
		'tickets[].content[](quote)',
		'tickets[].content[](quote).type',
		'tickets[].content[](quote).of = tickets[].content',
		'tickets[].content[](quote).by',
		'tickets[].content[](quote).by.name',
		'tickets[].content[](quote).by.tags',
		'tickets[].result',
		'tickets[].result[](hit)',
		'tickets[].result[](hit).type',
		'tickets[].result[](hit).url',
		'tickets[].result(Failed)',
		'tickets[].result(Failed).code',
		'owner = tickets[].content[](quote).by',
		'model',
		'note = tickets[].content',
		'response.id',
		'response.by = tickets[].content[](quote).by',
	]);
});

test('a member keeps what its author wrote', () => {
	expect(tree.byPath.get('model')).toEqual({
		path: 'model',
		anchor: 'model',
		name: 'model',
		type: 'string',
		required: true,
		enum: ['a'],
		open: true,
		default: 'a',
		constraint: 'One word.',
		description: 'The model.',
		variant: false,
		children: [],
		sameAs: undefined,
		elsewhere: undefined,
	});
});

test('a variant is named by its discriminator and described by its type', () => {
	expect(tree.byPath.get('tickets[].content[](quote)')).toMatchObject({
		name: 'quote',
		type: 'Quote',
		variant: true,
		required: false,
		description: 'A quotation.',
	});
});

describe('anchorOf', () => {
	const anchors = {
		'requests': 'requests',
		'requests[].params.max_tokens': 'requests.params.max_tokens',
		'requests[].params.tool_choice(auto)': 'requests.params.tool_choice-auto',
		'a[](b).c[][](d).e': 'a-b.c-d.e',
	};
	test.each(Object.entries(anchors))('%s', (path, anchor) => {
		expect(anchorOf(path)).toBe(anchor);
	});
});

test('parseType counts the arrays around each alternative', () => {
	expect(parseType('string | Block[] | null[][]')).toEqual([
		{ name: 'string', arrays: 0 },
		{ name: 'Block', arrays: 1 },
		{ name: 'null', arrays: 2 },
	]);
});

const { operations } = readContent('content');
const trees = operationTrees(new Map(operations.map(({ id, data }) => [id, data])));

describe.each([...trees])('the tree of %s.yml', (_, real) => {
	const nodes = [...real.byPath.values()];

	test('has every path once and every anchor once', () => {
		const count = (roots: typeof real.parameters): number =>
			roots.reduce((sum, node) => sum + 1 + count(node.children), 0);
		expect(nodes).toHaveLength(count(real.parameters) + count(real.response));
		expect(new Set(nodes.map(({ anchor }) => anchor)).size).toBe(nodes.length);
	});

	test('has anchors that need no escaping in an address', () => {
		expect(nodes.filter(({ anchor }) => !/^\w+(?:[.-]\w+)*$/.test(anchor))).toEqual([]);
	});

	test('points with sameAs to a place that has children', () => {
		const targets = nodes.flatMap(({ sameAs }) => sameAs ?? []);
		expect(targets.filter((path) => !real.byPath.get(path)?.children.length)).toEqual([]);
	});

	test('points with elsewhere to a place of another operation', () => {
		const targets = nodes.flatMap(({ elsewhere }) => elsewhere ?? []);
		const lost = targets.filter((one) => !trees.get(one.operation)?.byPath.has(one.path));
		expect(lost).toEqual([]);
	});
});

describe('an operation that shares with another', () => {
	const shared = { slug: 'tickets', data: tickets, tree };
	const drafts = operationSchema.parse({
		...tickets,
		shares: 'tickets',
		parameters: [{ ...tickets.parameters[3], name: 'drafts', type: 'Draft[]' }],
		like: ['owner', 'model', 'gone'],
		response: { description: 'The result.', fields: [{ ...tickets.response.fields[1] }] },
		types: {
			Draft: { description: 'A draft.', fields: tickets.parameters.slice(3), like: ['model'] },
		},
	});
	const own = operationTree(drafts, shared);

	test('has parameters that are like those of the other, and points there for their members', () => {
		const lines = [...own.byPath.values()].map(
			({ path, elsewhere }) =>
				path + (elsewhere ? ` = ${elsewhere.operation}#${elsewhere.path}` : ''),
		);
		expect(lines).toEqual([
			'drafts',
			'drafts[].note = tickets#tickets[].content',
			'drafts[].model = tickets#model',
			'owner = tickets#owner',
			'model = tickets#model',
			'response.by = tickets#tickets[].content[](quote).by',
		]);
	});

	test('says of a parameter what the other says of it', () => {
		expect(own.byPath.get('model')).toMatchObject({ description: 'The model.', enum: ['a'] });
	});

	test('keeps the anchors that members had before', () => {
		const note = own.byPath.get('drafts[].note');
		expect(note && formerAnchors(note, tree)).toEqual([
			'drafts.note-text',
			'drafts.note-text.type',
			'drafts.note-text.text',
			'drafts.note-quote',
			'drafts.note-quote.type',
			'drafts.note-quote.of',
			'drafts.note-quote.by',
			'drafts.note-quote.by.name',
			'drafts.note-quote.by.tags',
		]);
	});
});
