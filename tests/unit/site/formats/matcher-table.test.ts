import { expect, test } from 'vitest';
import { matcherTable } from '#site/formats/matcher-table.ts';
import { match, shardsFor } from '#matcher/index.ts';

const words = ['alpha', 'bravo', 'cedar', 'delta', 'ember', 'fjord', 'glyph', 'heron'];
const entries = Array.from({ length: 200 }, (_, i) => ({
	id: `product/e${i}`,
	data: {
		title: `Error ${i}`,
		signatures: [
			{
				text: `cannot reach the ${words[i % 8]} ${words[(i >> 3) % 8]} at <place> since ${words[(i >> 6) % 8]}`,
			},
		],
	},
}));

test('a small table is one file', () => {
	const { table, shards } = matcherTable({ entries, codes: [] });
	expect('whole' in table).toBe(true);
	expect(shards).toEqual([]);
});

test('a large one is a root and shards, of which a paste needs some, and the answer is the same', () => {
	const { table: small } = matcherTable({ entries, codes: [] });
	const { table, shards, whole } = matcherTable({ entries, codes: [] }, 100);
	expect(whole).toEqual('whole' in small ? small.whole : undefined);
	if (!('root' in table) || !('whole' in small)) throw new Error('not split');
	const pasted = 'oh no: cannot reach the cedar bravo at home since alpha';
	const needed = new Set(shardsFor(table.root, pasted));
	const parts = shards.filter((_, number) => needed.has(number));
	const index = { root: table.root, shards: parts.map((part) => part.index) };
	expect(match(index, pasted)[0]?.id).toBe(match(small.whole.index, pasted)[0]?.id);
	expect(match(index, pasted)[0]?.id).toBe('product/e10');
	expect(parts.flatMap(({ titles }) => titles)).toContain('Error 10');
});
