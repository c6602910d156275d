import { expect, test } from 'vitest';
import { compile } from '#matcher/index.ts';
import { isLedTo, keysOf } from '#matcher/table/keys.ts';
import { leadsOf } from '#matcher/table/leads.ts';
import { tableOf } from '#matcher/table/table.ts';
import type { TableWord } from '#matcher/table/rows.ts';

/** "the", "of", "in" and "is" are common; of two that are as rare, the first in the alphabet leads. */
test.each([
	['gizmo', 'gizmo', 'gizmo'],
	['red gizmo', 'gizmo red', 'red gizmo'],
	['the red gizmo jams', 'red the gizmo', 'red gizmo'],
	['red gizmo of the lever', 'gizmo red of lever', 'gizmo lever'],
	['red zebra is in amber bolts', 'red zebra in amber', 'red amber'],
	['gizmo gizmo gizmo', 'gizmo', 'gizmo'],
	['gizmo took 15 ms now', 'gizmo took ms', 'gizmo ms'],
	["the 'drum' is in the red gizmo", 'is the in gizmo', 'in gizmo'],
	[
		'kappa is the lever that bolts of amber are in, for gizmo and zebra',
		'kappa lever amber gizmo',
		'bolts amber',
	],
])('to "%s" lead %s, and to its part of an index %s', (text, keys, leads) => {
	const [row] = tableOf(compile([{ id: 'a', text }])).rows;
	if (!row) throw new Error('no row');
	expect(keysOf(row).map((word) => word.text)).toEqual(keys.split(' '));
	expect(leadsOf(row)).toEqual(leads.split(' '));
});

test.each<[string, number[], number, boolean]>([
	['all', [1, 1], 2, true],
	['none', [1, 1], 0, false],
	['none of none', [], 0, false],
	['a quarter', [1, 3], 1, true],
	['less than a quarter', [1, 3.1], 1, false],
	['enough', [0.8, 0.8], 1, true],
	['too little', [0.7, 0.7], 1, false],
	['all of very little', [0.3, 0.3], 2, true],
	['half of very little', [0.3, 0.3], 1, false],
])('whether a message is looked at by %s of its words', (_, weights, count, expected) => {
	const keys = weights.map((weight, number) => ({ number, weight }) as TableWord);
	expect(isLedTo(keys, (number) => number < count)).toBe(expected);
});
