import { describe, expect, test } from 'vitest';
import { compile, match } from '#matcher/index.ts';
import { depthOf } from '#matcher/match/cause.ts';

const index = compile([
	{ id: 'gizmo', text: 'The gizmo could not reach its warehouse in the given time' },
	{ id: 'widget', text: 'widget <name> has no lever left' },
	{ id: 'wrapper', text: 'Gadget runner stopped with an unhandled problem', wrapper: true },
]);
const gizmo = 'The gizmo could not reach its warehouse in the given time';
const widget = 'widget w7 has no lever left';
const wrapper = 'Gadget runner stopped with an unhandled problem';

describe('of several errors in one text', () => {
	test.each([
		[
			'the cause that Java names',
			`Error: ${gizmo}\n  at a.b(C.java:1)\nCaused by: Oops: ${widget}`,
			'widget',
		],
		['the cause that Node names', `Error: ${gizmo} {\n  [cause]: Error: ${widget}\n}`, 'widget'],
		[
			'the exception during whose handling another occurred',
			`Oops: ${widget}\n\nDuring handling of the above exception, another exception occurred:\n\nTraceback (most recent call last):\nError: ${gizmo}`,
			'widget',
		],
		['the message behind a wrapper', `${wrapper}\n  ${widget}`, 'widget'],
	])('%s goes first', (_, pasted, first) => {
		expect(match(index, pasted)[0]).toMatchObject({ id: first, confidence: 'exact' });
	});

	test('all are named', () => {
		const found = match(index, `${wrapper}\nError: ${gizmo}\nand later\nError: ${widget}`);
		expect(found.map(({ id, confidence }) => `${id} ${confidence}`).sort()).toEqual([
			'gizmo exact',
			'widget exact',
			'wrapper exact',
		]);
	});
});

test.each<[string, string, number]>([
	['alone', '|Bad', 0],
	['as a cause', 'Caused by: |Bad', 1],
	['as the cause of Node', '  [cause]: Error: |Bad', 1],
	['as the root', 'the root cause : |Bad', 1],
	['under a label', 'Caused by:\n|Bad', 0],
	['far behind a label', `Caused by: ${'x '.repeat(80)}|Bad`, 0],
	['behind "because"', 'no cause to stop |Bad', 0],
	[
		'of another exception',
		'During handling of the above exception, another exception occurred:\n|Bad',
		-1,
	],
	['of its cause', 'The above exception was the direct cause of this:\n|Bad', -1],
	[
		'far below another exception',
		`The above exception was the direct cause\n${'x '.repeat(4_000)}|Bad`,
		0,
	],
])('how near to the root stands a message %s', (_, text, depth) => {
	const start = text.indexOf('|');
	// What follows says nothing.
	expect(depthOf({ text: text.replace('|', '') + ' more'.repeat(2_000) }, start)).toBe(depth);
});
