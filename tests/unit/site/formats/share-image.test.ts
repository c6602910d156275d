import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { layers, retries } from '#schema/vocabulary.ts';
import { indexedPng } from '#site/formats/share-image/indexed-png.ts';
import { shareImage, shareLines, shareText, wrap } from '#site/formats/share-image/share-image.ts';
import { shareImageSize } from '#site/formats/share-image/share-image-size.ts';
import { exampleEntry } from '../../../fixtures/example-entry.ts';

test.each([
	['short', 10, 2, ['short']],
	['two words here', 9, 3, ['two words', 'here']],
	['abcdefghijkl', 5, 5, ['abcde', 'fghij', 'kl']],
	['one two three four', 7, 2, ['one two', 'three…']],
])('%s in lines of %i', (text, columns, lines, wrapped) => {
	expect(wrap(text, columns, lines)).toEqual(wrapped);
});

test('of an entry it says product, title, signature with its placeholders, whose fault it is, and whether to retry', () => {
	const { data } = exampleEntry({
		title: 'Too many widgets',
		signatures: [{ text: 'widgets.<index>: too many' }],
	});
	expect(shareText(data, 'Widget API')).toEqual({
		place: 'Widget API',
		title: 'Too many widgets',
		printed: 'widgets.‹index›: too many',
		arm: `${layers[data.layer].label} · ${retries[data.retry.when].label}`,
	});
});

test.each([
	['a short title', 'Too many widgets', 1, 5],
	['a long title', 'Too many widgets in one request of the batch', 2, 4],
])(
	'%s leaves room for a plate of as many lines as reach down to the arm',
	(_, title, lines, printed) => {
		const text = {
			place: 'Widget API',
			title,
			printed: 'too many '.repeat(99),
			arm: 'Your request',
		};
		const shown = shareLines(text);
		expect([shown.title.length, shown.printed.length]).toEqual([lines, printed]);
	},
);

test('it is a PNG of its size, the same for the same entry and another for another title', () => {
	const image = (title: string) =>
		Buffer.from(shareImage(shareText(exampleEntry({ title }).data, 'Widget')));
	const png = image('Too many widgets');
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	expect(png.readUInt32BE(16)).toBe(shareImageSize.width);
	expect(png.readUInt32BE(20)).toBe(shareImageSize.height);
	expect(image('Too many widgets').equals(png)).toBe(true);
	expect(image('Too few widgets').equals(png)).toBe(false);
});

test.each([
	['letters that no font has', '\u{1F6A7} 日本語 \u202e\0'],
	['a title wider than the image', 'W'.repeat(70)],
])('%s do not break it', (_, title) => {
	expect(shareImage(shareText(exampleEntry({ title }).data, 'Widget')).length).toBeGreaterThan(
		1000,
	);
});

test('the pixels of an image are its rows, two to a byte, each row behind the number of its filter', () => {
	const pixels = Uint8Array.of(0, 1, 1, 1, 1, 0, 0, 1);
	const palette = [[255, 255, 255] as const, [0, 0, 0] as const];
	const png = Buffer.from(indexedPng({ width: 4, height: 2, palette, pixels }));
	const start = png.indexOf('IDAT') + 4;
	const data = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
	expect([...data]).toEqual([0, 0x01, 0x11, 0, 0x10, 0x01]);
	expect([...png.subarray(png.indexOf('PLTE') + 4).subarray(0, 6)]).toEqual(palette.flat());
});
