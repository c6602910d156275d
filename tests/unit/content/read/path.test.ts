import { describe, expect, test } from 'vitest';
import { valueAt } from '#content/read/path.ts';

const data = { title: 'Gone', fixes: [{ for: ['a', 'b'] }] };

describe('the value at a path', () => {
	test.each([
		[[], data],
		[['title'], 'Gone'],
		[['fixes', 0, 'for', 1], 'b'],
		[['fixes', 1, 'for'], undefined],
		[['fixes', 'length'], undefined],
		[['title', 0], undefined],
		[['constructor'], undefined],
		[['__proto__', 'toString'], undefined],
	])('%j', (path, value) => expect(valueAt(data, path)).toBe(value));
});
