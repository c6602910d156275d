import { expect, test } from 'vitest';
import { compareVersions } from '#text/versions.ts';

test.each([
	['1.2.3', '1.2.3', 0],
	['1.2.3', '1.2.10', -1],
	['2.0', '1.9.9', 1],
	['1.2', '1.2.0', 0],
	['1.2', '1.2.1', -1],
	['1.2.1', '1.2', 1],
	['10', '9', 1],
])('%s against %s: %i', (one, other, order) => {
	expect(Math.sign(compareVersions(one, other))).toBe(order);
});
