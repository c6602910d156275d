import { describe, expect, test } from 'vitest';
import { compile, idsOf, splitIndex } from '#matcher/index.ts';
import type { CodeSignature, Signature } from '#matcher/index.ts';
import { decode } from '#matcher/table/codec.ts';
import { parseSignature } from '#matcher/table/parse-signature.ts';
import type { Row } from '#matcher/table/rows.ts';
import { tableOf } from '#matcher/table/table.ts';

const long = 'shop/a-name-that-is-longer-than-forty-letters';
const signatures: readonly (Signature | CodeSignature)[] = [
	{ id: `${long}/one`, text: 'gizmo <name> took 15 ms. Reset it', http_status: 400 },
	{ id: `${long}/two`, text: '{"message":"the gizmo is jammed"}', error_type: 'jam_error' },
	{ id: 'shop', text: 'gizmo <first> <second> left: <why>', wrapper: true },
	{ id: `${long}/one`, text: "gizmo 'drum' took 15 ms to stop", code: 'drum' },
	{ id: 'shop/x', code: 'gizmo_gone' },
	{ id: 'shop/y', code: 'gizmo_lost', wrapper: true },
	{ id: 'shop/z', text: '<*>', code: 'any' },
	{ id: 'shop/empty', text: '' },
];

/** A signature as the matcher walks it, in the form of its parts. */
function shown({ id, number, facts, slots, tail }: Row) {
	const parts = slots.flatMap(({ holes, kind, word, opens }) => [
		...holes.map(({ name }) => `<${name}>`),
		`${opens ? '|' : ''}${word.text}:${kind}`,
	]);
	return { id, number, facts, parts: [...parts, ...tail.map(({ name }) => `<${name}>`)] };
}
const expected = signatures.map((signature, number) => ({
	id: signature.id,
	number,
	facts: [
		{ status: 400 },
		{ type: 'jam_error' },
		{ wrapper: true },
		{ code: 'drum' },
		{ code: 'gizmo_gone' },
		{ code: 'gizmo_lost', wrapper: true },
		{ code: 'any' },
		{},
	][number],
	parts: ('text' in signature ? parseSignature(signature.text) : []).map((part) =>
		part.kind === 'hole' ? `<${part.name}>` : `${part.opens ? '|' : ''}${part.word}:${part.kind}`,
	),
}));

describe('a table', () => {
	test('holds every signature as it was parsed', () => {
		expect(tableOf(compile(signatures)).rows.map(shown)).toEqual(expected);
	});

	test('holds the same out of the parts of an index, but for signatures that no word leads to', () => {
		const index = compile(signatures);
		const split = tableOf(splitIndex(index, 1));
		expect(split.rows.map(shown)).toEqual(expected.slice(0, 6));
		const weights = ({ words }: typeof split) =>
			Object.fromEntries(words.map(({ text, weight }) => [text, weight]));
		expect(split.words).toHaveLength(new Set(split.words.map(({ text }) => text)).size);
		expect(weights(tableOf(index))).toMatchObject(weights(split));
	});

	test('is made once of an index', () => {
		const index = compile(signatures);
		expect(tableOf(index)).toBe(tableOf(index));
	});

	test('has no words without signatures', () => {
		expect(tableOf(compile([])).words).toEqual([]);
	});

	test('knows the signatures that are a code alone', () => {
		expect([...tableOf(compile(signatures)).rowsByCode.keys()]).toEqual([
			'gizmo_gone',
			'gizmo_lost',
		]);
	});

	test('has the words that lead somewhere in the order of the alphabet', () => {
		const { alphabet } = tableOf(
			compile([
				{ id: 'a', text: 'red gizmo lever' },
				{ id: 'b', text: 'amber gizmo' },
			]),
		);
		expect(alphabet.map(({ text }) => text)).toEqual(['amber', 'gizmo', 'lever', 'red']);
	});

	test('weighs words by how few signatures have them', () => {
		const texts = ['gizmo jams the <n> lever x 07 99 z', 'gizmo of amber', 'gizmo amber'];
		const { words } = tableOf(compile(texts.map((text) => ({ id: text, text }))));
		expect(words.map(({ text, weight }) => `${text} ${weight.toFixed(2)}`)).toEqual([
			'gizmo 0.84',
			'amber 0.90',
			'07 0.41',
			'99 0.41',
			'jams 1.00',
			'lever 1.00',
			'of 0.26',
			'the 0.26',
			'x 0.26',
			'z 0.26',
		]);
	});

	test.each([
		['gizmo jams', 2, 24],
		['gizmo <index> jams', 2, 30],
		['gizmo jams <name>', 2, 84],
		['<name> gizmo <index> jams', 2, 84],
		['gizmo <index> <name> jams', 2, 144],
		['gizmo took 15 ms now', 4, 24],
	])('counts of "%s" %i words, and how far apart they may stand', (text, mustCount, reach) => {
		const [row] = tableOf(compile([{ id: 'a', text }])).rows;
		expect(row).toMatchObject({ mustCount, reach });
		expect(row?.weight).toBeLessThanOrEqual(mustCount);
	});
});

describe('an index', () => {
	test('lists words with how many signatures have them, the most frequent first', () => {
		const texts = ['beta alpha beta', 'gamma alpha beta', 'alpha <n> delta'];
		expect(compile(texts.map((text) => ({ id: text, text })))).toMatchObject({
			total: 3,
			words: 'alpha beta delta gamma',
			frequencies: [3, 1, 2, 1, 1, 2],
			holes: 'n',
		});
	});

	test('lists ids without what they share with the one before', () => {
		const { ids } = compile(
			['shop/one', 'shop/two', 'shop/twofold', 'x'].map((id) => ({ id, text: 'gizmo' })),
		);
		expect(ids.map((id) => id.slice(1))).toEqual(['shop/one', 'two', 'fold', 'x']);
		expect(idsOf({ ids })).toEqual(['shop/one', 'shop/two', 'shop/twofold', 'x']);
	});

	test.each<[string, (Signature | CodeSignature)[], object | undefined]>([
		[
			'other case',
			[
				{ id: 'a', text: 'Red <n>' },
				{ id: 'b', text: 'red <n>' },
			],
			{ 0: 'Red <n>', 1: 'red <n>' },
		],
		[
			'other values',
			[
				{ id: 'a', text: 'it took 15 ms' },
				{ id: 'b', text: 'it took 7 ms' },
			],
			{ 0: 'it took <*> ms', 1: 'it took <*> ms' },
		],
		[
			'the same entry',
			[
				{ id: 'a', text: 'Red <n>' },
				{ id: 'a', text: 'red <n>' },
			],
			undefined,
		],
		[
			'other words',
			[
				{ id: 'a', text: 'red hot <n>' },
				{ id: 'b', text: 'redhot <n>' },
			],
			undefined,
		],
		[
			'a code',
			[
				{ id: 'a', text: '<n>' },
				{ id: 'b', code: 'x' },
			],
			undefined,
		],
	])('holds the texts of entries with the same words: %s', (_, both, forms) => {
		expect(compile([{ id: 'first', text: 'no lever' }, ...both]).forms).toEqual(
			forms && Object.fromEntries(Object.entries(forms).map(([n, text]) => [Number(n) + 1, text])),
		);
	});
});

describe('the parts of an index', () => {
	const nouns = 'amber bolts carry dusty engines gentle harbours junctions known mild'.split(' ');
	const texts = nouns.map((noun) => ({ id: noun, text: `${noun} lever has no gizmo of ${noun}s` }));
	const codes = nouns.map((noun) => ({ id: noun, code: `${noun}_code` }));

	test.each([
		['one for each signature', texts, undefined, 10],
		['as many as asked for', texts, 4, 5],
		['at least one', [], undefined, 1],
		['none for codes', [...texts, ...codes], 2, 10],
	])('are %s', (_, all, size, count) => {
		const { root, shards } = splitIndex(compile(all), size);
		expect([root.shards, shards.length]).toEqual([count, count]);
		expect('codes' in root).toBe(all.length > texts.length);
	});

	test('hold signatures in their order, whatever leads to them', () => {
		const mixed = ['gizmo kappa', 'lever sigma', 'gizmo omega'];
		const { shards } = splitIndex(compile(mixed.map((text) => ({ id: text, text }))), 100);
		expect(shards.map(({ numbers = '' }) => decode(numbers))).toEqual([[0, 1, 2]]);
	});

	test('hold signatures and words in the order of the whole', () => {
		const { root, shards } = splitIndex(compile([...texts, ...codes]), 5);
		expect(decode(root.codes?.numbers ?? '')).toEqual(codes.map((_, number) => 10 + number));
		for (const { numbers = '', frequencies } of shards) {
			expect(decode(numbers)).toEqual(decode(numbers).toSorted((a, b) => a - b));
			const values = frequencies.filter((_, at) => at % 2 === 0);
			expect(values).toEqual(values.toSorted((a, b) => b - a));
		}
	});
});
