import { expect, test } from 'vitest';
import { compile, match, shardsFor, splitIndex } from '#matcher/index.ts';

const index = compile([
	{ id: 'codes/shop#cart_frozen', code: 'cart_frozen' },
	{ id: 'shop/voucher', code: 'voucher_spent' },
	{ id: 'shop/voucher', text: 'the voucher was redeemed by <user> already' },
	{ id: 'shop/parcel', text: 'parcel <id> could not be folded into the ledger' },
	{ id: 'shop/left', code: 'shared_code' },
	{ id: 'shop/right', code: 'shared_code' },
	{ id: 'rpc/closed', code: '-32000', wrapper: true },
	{ id: 'rpc/header', code: '-32020' },
]);
const body = (code: string, message: string) =>
	JSON.stringify({ error: { message, details: { error_code: code } } });
const parcel = 'parcel 17 could not be folded into the ledger';

/** A paste, and the ids with their confidence in order. */
const cases: readonly (readonly [string, readonly string[]])[] = [
	[body('cart_frozen', 'Oh dear.'), ['codes/shop#cart_frozen exact']],
	[body('voucher_spent', 'Oh dear.'), ['shop/voucher exact']],
	[body('voucher_spent', 'the voucher was redeemed by jo already'), ['shop/voucher exact']],
	[body('cart_frozen', parcel), ['codes/shop#cart_frozen exact', 'shop/parcel exact']],
	[body('shared_code', 'Oh dear.'), ['shop/left possible', 'shop/right possible']],
	[`MCP error -32000: ${parcel}`, ['shop/parcel exact', 'rpc/closed possible']],
	[`MCP error -32020: ${parcel}`, ['shop/parcel exact', 'rpc/header exact']],
	[body('shared_code', parcel), ['shop/parcel exact', 'shop/left possible', 'shop/right possible']],
	['MCP error -32020: parcel 17 could not be', ['rpc/header exact', 'shop/parcel possible']],
	[body('voucher_spent', 'the voucher was redeemed and lost'), ['shop/voucher exact']],
	['the cart_frozen label', []],
];

test.each(cases)('%s is %j', (pasted, expected) => {
	const shown = (found: ReturnType<typeof match>) =>
		found.map(({ id, confidence }) => `${id} ${confidence}`);
	expect(shown(match(index, pasted))).toEqual(expected);
	const { root, shards } = splitIndex(index, 1);
	const needed = new Set(shardsFor(root, pasted));
	const part = { root, shards: shards.filter((_, number) => needed.has(number)) };
	expect(shown(match(part, pasted))).toEqual(expected);
});

test('of a code, its first place is marked, and nothing is said of words', () => {
	const pasted = `${body('cart_frozen', 'Oh dear.')}\n${body('cart_frozen', 'Again.')}`;
	const start = pasted.indexOf('cart_frozen');
	expect(match(index, pasted)).toEqual([
		{
			id: 'codes/shop#cart_frozen',
			confidence: 'exact',
			signature: 0,
			matched: [],
			fixed: [],
			values: {},
			spans: [{ start, end: start + 'cart_frozen'.length }],
			why: {
				matchedWords: 0,
				fixedWords: 0,
				complete: true,
				unbroken: true,
				lines: 1,
				cutOff: false,
				missing: [],
				otherNames: 0,
				agrees: [{ name: 'code', expected: 'cart_frozen', found: 'cart_frozen' }],
				disagrees: [],
			},
		},
	]);
});

test('where the words say the same as the code, their values are given', () => {
	const pasted = body('voucher_spent', 'the voucher was redeemed by jo already');
	expect(match(index, pasted)[0]?.values).toEqual({ user: 'jo' });
});

test('no more come back than asked for, however they are found', () => {
	expect(match(index, body('cart_frozen', parcel), { limit: 1 })).toHaveLength(1);
});
