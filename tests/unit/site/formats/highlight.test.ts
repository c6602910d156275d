import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stretchesOf } from '#site/formats/highlight.ts';

test.each([
	['python', 'import os  # why', [['import', 'keyword'], [' os  '], ['# why', 'comment']]],
	[
		'ts',
		'const a = `x ${b} y`;',
		[['const', 'keyword'], [' a = '], ['`x ${b} y`', 'string'], [';']],
	],
	['shell', 'echo "a $HOME b"', [['echo '], ['"a $HOME b"', 'string']]],
	['json', '{ "a": true }', [['{ '], ['"a"', 'keyword'], [': '], ['true', 'keyword'], [' }']]],
	['text', 'const a', [['const a']]],
])('%s: %s', (language, code, stretches) => {
	expect(
		stretchesOf(code, language).map(({ text, kind }) => (kind ? [text, kind] : [text])),
	).toEqual(stretches);
});

test('nothing is added, lost or moved', () => {
	const language = fc.constantFrom('shell', 'powershell', 'python', 'ts', 'json', 'yaml', 'none');
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), language, (code, name) => {
			expect(
				stretchesOf(code, name)
					.map(({ text }) => text)
					.join(''),
			).toBe(code);
		}),
	);
});
