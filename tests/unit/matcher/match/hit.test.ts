import { expect, test } from 'vitest';
import type { Evidence } from '#matcher/match/hit.ts';
import { evidenceIn } from './evidence.ts';

type Facts = Partial<Evidence>;

/** A message with holes, an example with values, and JSON, whose keys are a frame around the message. */
const holes = 'The red gizmo <name> has no lever: <reason>';
const example = "gizmo 'drum' took 15 ms to find its lever";
const json = '{"error":{"type":"jam_error","message":"The red gizmo has no lever"},"request":7}';

const whole: Facts = {
	complete: true,
	unbroken: true,
	opens: true,
	closes: true,
	cutOff: false,
	torn: false,
	begun: 0,
	optional: 0,
	otherNames: 0,
	otherNumbers: 0,
	emptyHoles: 0,
};

test.each<[string, string, string, Facts]>([
	['a whole message', holes, 'The red gizmo g7 has no lever: rust', { count: 6, telling: 6 }],
	['one among other lines', holes, 'x\nThe red gizmo g7 has no lever: rust\ny', {}],
	['a word between', holes, 'The red old gizmo g7 has no lever: rust', { unbroken: false }],
	['a prefix of the next line between', holes, 'The red\n[app] gizmo g7 has no lever: rust', {}],
	[
		'a word at the end of a line between',
		holes,
		'The red old\ngizmo g7 has no lever: rust',
		{ unbroken: false },
	],
	[
		'a word between, behind one that a line break tears',
		holes,
		'The re\nd old gizmo g7 has no lever: rust',
		{ unbroken: false },
	],
	['no value in a hole', holes, 'The red gizmo has no lever: rust', { emptyHoles: 1 }],
	[
		'a word between, near a hole',
		holes,
		'The red gizmo g7 has really no lever: rust',
		{ unbroken: false },
	],
	['no hole where a word is missing', holes, 'The red has no lever: rust', { complete: false }],
	['a missing word at a hole', holes, 'The red gizmo g7 no lever: rust', { complete: false }],
	['a missing word before a hole', holes, 'The red g7 has no lever: rust', { complete: false }],
	['words before it', holes, 'found the red gizmo g7 has no lever: rust', { opens: false }],
	[
		'a missing first word',
		holes,
		'red gizmo g7 has no lever: rust',
		{ complete: false, opens: false },
	],
	[
		'words in a path',
		holes,
		'/srv/the/red gizmo g7 has no lever: rust',
		{ telling: 4, opens: false },
	],
])('the evidence of %s', (_, text, pasted, expected) => {
	expect(evidenceIn(pasted, text)).toMatchObject({ ...whole, ...expected });
});

test.each<[string, string, string, Facts]>([
	['the values as written', example, "gizmo 'drum' took 15 ms to find its lever", { optional: 2 }],
	[
		'another number',
		example,
		"gizmo 'drum' took 7 ms to find its lever",
		{ optional: 1, otherNumbers: 1 },
	],
	[
		'another name',
		example,
		"gizmo 'reel' took 15 ms to find its lever",
		{ optional: 1, otherNames: 1 },
	],
	[
		'other values',
		example,
		"gizmo 'reel' took 7 ms to find its lever",
		{ otherNames: 1, otherNumbers: 1 },
	],
	['no values', example, 'gizmo took ms to find its lever', { otherNames: 1, otherNumbers: 1 }],
	['the whole frame', json, json, { optional: 7, count: 6 }],
	['a part of the frame', json, '"message": "The red gizmo has no lever"', { optional: 1 }],
	['no frame', json, 'The red gizmo has no lever', { count: 6 }],
])('the evidence of a message with %s', (_, text, pasted, expected) => {
	expect(evidenceIn(pasted, text)).toMatchObject({ ...whole, ...expected });
});

/** What a client prints before and behind a message. */
const prefix = 'API Error: 400 The red gizmo has no lever';
const suffix = 'The red gizmo has no lever · Please run /login';

test.each<[string, string, string, Facts]>([
	['behind a hole', '<tool> gizmo has no lever', 'the old gizmo has no lever', {}],
	['behind what its client prints', prefix, 'API Error 400 the red gizmo has no lever', {}],
	['whose client is named later in a line', prefix, `my ${prefix}`, {}],
	[
		'behind other words',
		prefix,
		'API Error 400 sorry the red gizmo has no lever',
		{ opens: false },
	],
	['before what its client prints', suffix, `${suffix} now`, {}],
	['before other words', suffix, 'The red gizmo has no lever · oh please run', { closes: false }],
	[
		'before all of those',
		suffix,
		'The red gizmo has no lever · oh please run /login',
		{ closes: false },
	],
	['that stands alone', suffix, 'The red gizmo has no lever', {}],
	['in a constant', 'no lever: gizmo <name>', 'no lever: GIZMO_NOT_FOUND', { closes: false }],
	['before a value', 'no lever: gizmo <name>', 'no lever: GIZMO _NOT', {}],
	['that lacks its end', suffix, 'The red gizmo has no, sorry', { complete: false, closes: false }],
])('a message opens and closes %s', (_, text, pasted, expected) => {
	const printed = { optional: expect.any(Number) };
	expect(evidenceIn(pasted, text)).toMatchObject({ ...whole, ...printed, ...expected });
});

test.each<[string, string, string, boolean]>([
	['the values as written', example, example, true],
	['other values', example, "gizmo 'reel' took 7 ms to find its lever", false],
	['the values, though a word is missing', example, "gizmo 'drum' took 15 ms to its lever", true],
	['the frame of a whole message', json, json, true],
	['the frame of another message', json, json.replace('lever', 'idea'), false],
	['no frame', json, 'The red gizmo has no lever', false],
])('a message is supported by %s: %#', (_, text, pasted, isSupported) => {
	const { found = 0, full = 0, row, complete } = evidenceIn(pasted, text) ?? {};
	expect(full - (row?.weight ?? 0) > 0).toBe(isSupported);
	expect(found === full).toBe(complete);
});

test('a word that is begun counts by the share of its letters', () => {
	const lever = evidenceIn(holes, holes)?.row.slots.at(-1)?.word.weight ?? 0;
	expect(evidenceIn('The red gizmo g7 has no lev', holes)?.begun).toBeCloseTo((lever * 3) / 5);
});
