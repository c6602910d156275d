import { expect, test } from 'vitest';
import { compile } from '#matcher/index.ts';
import { readPaste } from '#matcher/match/paste.ts';
import { tableOf } from '#matcher/table/table.ts';

const many = Array.from('abcdefghijklm', (letter) => `kappa${letter}`);
const table = tableOf(
	compile(
		[
			'red gizmo lever',
			'gizmos',
			...many,
			'omegaone',
			...many.slice(1).map((word) => `x${word}`),
		].map((text) => ({ id: text, text })),
	),
);
const textOf = (number: number) => table.words[number]?.text;

/** The words of a paste: `gizmo`, `?unknown`, `giz+mo` that a line break tears, `giz~gizmo` that breaks off, `/path`. */
function shown(pasted: string): string {
	return readPaste(table, pasted)
		.words.map(({ text, number, joined, stumps, inPath }) => {
			const torn = joined < 0 ? '' : `+${textOf(joined)?.slice(text.length)}`;
			const begun = stumps.map((stump) => `~${textOf(stump)}`).join('');
			return `${inPath ? '/' : ''}${number < 0 ? '?' : ''}${text}${torn}${begun}`;
		})
		.join(' ');
}

test.each([
	['the red gizmo.', '?the red gizmo'],
	['giz\nmo.', '?giz+mo~gizmo~gizmos ?mo'],
	['giz  |\n| > mo.', '?giz+mo ?mo'],
	['giz.\nmo.', '?giz ?mo'],
	['giz mo.', '?giz ?mo'],
	['giz\n\nmo.', '?giz~gizmo~gizmos ?mo'],
	['giz\n-\nmo.', '?giz~gizmo~gizmos ?mo'],
	['the giz', '?the ?giz~gizmo~gizmos'],
	['the giz... ', '?the ?giz~gizmo~gizmos'],
	['the giz.. ', '?the ?giz'],
	['the gizmo', '?the gizmo~gizmos'],
	['the gizmos', '?the gizmos'],
	['gi', '?gi~gizmo~gizmos'],
	['g', '?g'],
	['giza', '?giza'],
	['zz', '?zz'],
	['kappa', '?kappa'],
	[
		'xkappa',
		`?xkappa${many
			.slice(1)
			.map((word) => `~x${word}`)
			.join('')}`,
	],
	['/srv/red/gizmo.log lever.', '/?srv /red /gizmo /?log lever'],
	['srv/red/gizmo lever.', '/?srv /red /gizmo lever'],
	['srv/red gizmo.', '?srv red gizmo'],
	['red https://gizmo.org/?lever red.', 'red /?https /gizmo /?org /lever red'],
	['/srv/red/gizmo红 lever.', '/?srv /red /gizmo ?红 lever'],
	[
		'red gizmo, /srv/red/x, gizmo: /srv/gizmo/x.',
		'red gizmo /?srv /red /?x gizmo /?srv /gizmo /?x',
	],
])('of %j the words are %s', (pasted, words) => {
	expect(shown(pasted)).toBe(words);
});

test('the places of known words are noted', () => {
	const { places } = readPaste(table, 'the gizmo gizmo, giz\nmo, red lever, gizmo.');
	expect([...places].map(([number, at]) => [textOf(number), at])).toEqual([
		['gizmo', [1, 2, 3, 7]],
		['gizmos', [3]],
		['red', [5]],
		['lever', [6]],
	]);
});

test('a text is read whole up to 200,000 characters, and then the parts with known words', () => {
	const read = (pasted: string) => readPaste(table, pasted).clean.text.length;
	expect(read('-'.repeat(200_000))).toBe(200_000);
	expect(read('-'.repeat(200_001))).toBeLessThan(20_000);
	const noise = 'zz\n'.repeat(40_000);
	const { words } = readPaste(table, `${noise}red gizmo lever\n${noise}`);
	expect(words.filter(({ number }) => number >= 0).map(({ text }) => text)).toEqual([
		'red',
		'gizmo',
		'lever',
	]);
});
