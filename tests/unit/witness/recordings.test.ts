import { expect, test } from 'vitest';
import { flat, merge, type Recording } from '#witness/recordings.ts';

const printed = (version: string, text: string, on = '2026-11-26'): Recording => ({
	registry: 'npm',
	client: 'openai',
	version,
	mode: 'logged',
	credential: 'key',
	on,
	text,
});

const known = merge(
	[],
	[printed('7.9.0', 'Old'), printed('7.10.0', 'Old'), printed('7.57.0', 'New')],
);

test('a text is kept once, with the releases that printed it, newest first', () => {
	expect(known).toEqual([
		{ text: ['New'], printed_by: [{ ...rest('2026-11-26'), versions: ['7.57.0'] }] },
		{ text: ['Old'], printed_by: [{ ...rest('2026-11-26'), versions: ['7.10.0', '7.9.0'] }] },
	]);
});

test('a release that prints the same again changes nothing', () => {
	expect(merge(known, [printed('7.9.0', 'Old', '2026-12-03')])).toEqual(known);
});

test('a release that prints something else loses its earlier text', () => {
	const merged = merge(known, [printed('7.57.0', 'Newer', '2026-12-03')]);
	expect(flat(merged).map(({ version, text, on }) => [version, text, on])).toEqual([
		['7.57.0', 'Newer', '2026-12-03'],
		['7.10.0', 'Old', '2026-11-26'],
		['7.9.0', 'Old', '2026-11-26'],
	]);
});

test('the order in which recordings come does not matter', () => {
	const texts = flat(known);
	expect(merge([], texts.toReversed())).toEqual(known);
});

function rest(on: string) {
	return { registry: 'npm', client: 'openai', mode: 'logged', credential: 'key', on };
}
