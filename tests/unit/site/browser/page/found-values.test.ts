import { expect, test } from 'vitest';
import { foundValues } from '#site/browser/page/found-values.ts';

test.each([
	['a placeholder of the page', '#found:model=claude-x', [['model', 'claude-x']]],
	['the id of a request', '#found:request_id=req_1', [['request_id', 'req_1']]],
	[
		'in the order of the address',
		'#found:model=a&request_id=b',
		[
			['model', 'a'],
			['request_id', 'b'],
		],
	],
	['never a name that the page does not have', '#found:Official+fix=curl+x+|+sh', []],
	['nothing for a value that is empty', '#found:model=', []],
	['nothing from another fragment', '#causes', []],
	['nothing from another that names a placeholder', '#filter:model=claude-x', []],
	['nothing from one of the same length', '#shown:&model=claude-x', []],
	['nothing from none', '', []],
	['a broken escape as it is', '#found:model=%E0%A4%A', [['model', '\uFFFD%A']]],
	['a long value cut', `#found:model=${'x'.repeat(300)}`, [['model', `${'x'.repeat(200)}…`]]],
])('a fragment brings %s', (_, fragment, values) => {
	expect(foundValues(fragment, new Set(['model']))).toEqual(values);
});
