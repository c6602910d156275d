import { describe, expect, test } from 'vitest';
import { decode, encode } from '#matcher/table/codec.ts';
import { compile, match, shardsFor, splitIndex } from '#matcher/index.ts';

const nouns = 'cart voucher parcel ledger ticket badge engine turbine widget gadget'.split(' ');
const verbs = 'refused lost burned folded painted chewed copied melted'.split(' ');
const signatures = nouns.flatMap((noun, n) =>
	verbs.map((verb, v) => ({
		id: `shop/${noun}-${verb}`,
		text: `${noun}${verb} number <n> was left behind by the ${verb}${noun} on <date>`,
		http_status: 400 + ((n + v) % 30),
	})),
);
const index = compile(signatures);
const { root, shards } = JSON.parse(JSON.stringify(splitIndex(index, 8))) as ReturnType<
	typeof splitIndex
>;

describe('a split index', () => {
	test('answers every paste as the whole does, from the shards that the root names', () => {
		for (const { text } of signatures) {
			const pasted = `noise\nError: ${text.replaceAll(/<\w+>/g, '17')}\nat zq (x.js:1:2)`;
			const needed = shardsFor(root, pasted);
			const part = needed.map((shard) => shards[shard] ?? compile([]));
			expect(needed.length).toBeLessThan(shards.length);
			expect(match({ root, shards: part }, pasted)).toEqual(match(index, pasted));
		}
	});

	test('answers the first sentence of a message alone, however much follows it', () => {
		const sentence = 'The zebra of this yellow xylophone is wobbly';
		const long = `${sentence}. Apply a barrel of anise butter before another attempt at breakfast`;
		const messages = [...signatures, { id: 'gizmo', text: long }];
		const split = splitIndex(compile(messages), 8);
		const part = shardsFor(split.root, sentence).map((shard) => split.shards[shard] ?? compile([]));
		const [hit] = match({ root: split.root, shards: part }, sentence);
		expect(hit).toMatchObject({ id: 'gizmo', confidence: 'likely' });
	});

	test('needs no shard for a text without known words', () => {
		expect(shardsFor(root, 'nothing to see')).toEqual([]);
		expect(match({ root, shards: [] }, 'nothing to see')).toEqual([]);
	});
});

describe('the shards that a paste needs', () => {
	const needed = (pasted: string) => shardsFor(root, pasted);
	const cart = needed('cartrefused');

	test('are those of its words, each once and in order', () => {
		const all = needed(signatures.map(({ text }) => text).join('\n'));
		expect(all).toEqual([...new Set(all)].toSorted((a, b) => a - b));
		expect(all.length).toBeGreaterThan(1);
		expect(cart.length).toBe(1);
	});

	test('are the same where a line break tears the word', () => {
		expect(needed('cartre\nfused')).toEqual(cart);
	});

	test('are the same in the middle of a very long text', () => {
		const noise = 'nothing to see\n'.repeat(10_000);
		expect(needed(`${noise}cartrefused, burnedvoucher\n${noise}`)).toEqual(
			needed('cartrefused, burnedvoucher'),
		);
	});
});

describe('the numbers of an index', () => {
	test('come back as they were, as text that JSON leaves alone', () => {
		const numbers = Array.from({ length: 5_000 }, (_, number) => number * 37);
		const text = encode(numbers);
		expect(decode(text)).toEqual(numbers);
		expect(JSON.stringify(text)).toHaveLength(text.length + 2);
	});
});
