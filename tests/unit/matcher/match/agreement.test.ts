import { expect, test } from 'vitest';
import { agreementOf } from '#matcher/match/agreement.ts';
import type { Evidence } from '#matcher/match/hit.ts';
import type { Paste } from '#matcher/match/paste.ts';
import type { SignatureFacts } from '#matcher/index.ts';

const message = 'The gizmo is stuck';

/** What is said of a signature with these facts by the text around its message, in short: "+status 400" agrees. */
function said(facts: SignatureFacts, text: string): string[] {
	const start = text.indexOf(message);
	const word = (at: number) => ({ first: { start: at }, last: { end: at + message.length } });
	const evidence = { row: { facts }, first: word(start), last: word(start) };
	// Only what `agreementOf` reads.
	const { agrees, disagrees } = agreementOf(
		{ clean: { text } } as Paste,
		evidence as unknown as Evidence,
	);
	const short = (sign: string) => (fact: (typeof agrees)[number]) =>
		`${sign}${fact.name} ${fact.expected}${fact.found === fact.expected ? '' : `, not ${fact.found}`}`;
	return [...agrees.map(short('+')), ...disagrees.map(short('-'))];
}

const body = (type: string, code?: string) =>
	JSON.stringify({ error: { message, type, ...(code === undefined ? {} : { code }) } });

test.each<[string, SignatureFacts, string, string[]]>([
	['nothing of a signature without facts', {}, `HTTP 400: ${message}`, []],
	['nothing by a text without any', { status: 400, type: 'x_error', code: 'x' }, message, []],
	['the status', { status: 400 }, `HTTP 400: ${message}`, ['+status 400']],
	['another status', { status: 400 }, `HTTP 503: ${message}`, ['-status 400, not 503']],
	['the type', { type: 'jam_error' }, body('jam_error'), ['+type jam_error']],
	['another type', { type: 'jam_error' }, body('api_error'), ['-type jam_error, not api_error']],
	['nothing by a type of another kind', { type: 'jam_error' }, body('tokens'), []],
	['nothing by another type of another kind', { type: 'jam_error' }, body('rate_limits'), []],
	[
		'only what it states itself',
		{ type: 'jam_error' },
		`acme.GizmoError: HTTP 400 ${body('jam_error', 'gizmo_jammed')}`,
		['+type jam_error'],
	],
	['nothing of a type of another kind', { type: 'tokens' }, body('jam_error'), []],
	['the code', { code: 'gizmo_jammed' }, body('x', 'gizmo_jammed'), ['+code gizmo_jammed']],
	[
		'another code',
		{ code: 'gizmo_jammed' },
		body('x', 'gizmo_empty'),
		['-code gizmo_jammed, not gizmo_empty'],
	],
	[
		'the code in the place of the type',
		{ code: 'gizmo_jammed' },
		body('gizmo_jammed'),
		['+code gizmo_jammed'],
	],
	[
		'the type in the place of the code',
		{ type: 'gizmo_jam' },
		body('x', 'gizmo_jam'),
		['+type gizmo_jam'],
	],
	[
		'the type as the name of an exception',
		{ type: 'GizmoError' },
		`acme.errors.GizmoError: ${message}`,
		['+type GizmoError'],
	],
	[
		'all of them',
		{ status: 400, type: 'jam_error', code: 'gizmo_jammed' },
		`HTTP 400 ${body('jam_error', 'gizmo_jammed')}`,
		['+status 400', '+code gizmo_jammed', '+type jam_error'],
	],
	[
		'what stands near before it',
		{ status: 400 },
		`HTTP 400 ${'x '.repeat(110)}${message}`,
		['+status 400'],
	],
	[
		'nothing by what stands far before it',
		{ status: 400 },
		`HTTP 400 ${'x '.repeat(130)}${message}`,
		[],
	],
	[
		'what stands near behind it',
		{ status: 400 },
		`${message}${' x'.repeat(110)} HTTP 400`,
		['+status 400'],
	],
	[
		'nothing by what stands far behind it',
		{ status: 400 },
		`${message}${' x'.repeat(130)} HTTP 400`,
		[],
	],
])('a text says of a signature: %s', (_, facts, text, expected) => {
	expect(said(facts, text)).toEqual(expected);
});
