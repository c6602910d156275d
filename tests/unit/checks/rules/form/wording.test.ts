import { expect, test } from 'vitest';
import { entry, findingsIn, replaced } from '../../base.ts';

const answer = 'that the next message does not answer';

test.each([
	['that the next message never answers', ['KB724']],
	['that no message answers, in any way', ['KB724']],
	['that the next message does not answer, if there is one', []],
	['and the API says *only one call*', []],
	['and the API says “each call needs a result”', []],
	['and the field `any` is set', []],
])('a summary, %s', async (words, expected) => {
	const findings = await findingsIn(replaced(entry, answer, words));
	expect(findings.map(({ code }) => code)).toEqual(expected);
});

test('what speaks of one case may say how it always is', async () => {
	const files = replaced(entry, 'The history was cut', 'The history is always cut');
	expect(await findingsIn(files)).toEqual([]);
});
