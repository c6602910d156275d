import { expect, test } from 'vitest';
import { compile, match } from '#matcher/index.ts';

test('a signature that repeats one word does not make a paste that repeats it slow', () => {
	const repeated = (times: number) => 'gizmo '.repeat(times).trim();
	const index = compile([{ id: 'a/b', text: repeated(160) }]);
	const time = (times: number) => {
		const start = performance.now();
		match(index, repeated(times));
		return performance.now() - start;
	};
	time(100);
	// A ratio measured side by side: eight times the text, where the square would be 64 and the cube 512 times the work.
	expect(time(4_000) / Math.max(time(500), 5)).toBeLessThan(64);
});
