import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { indexedPng } from '#site/formats/share-image/indexed-png.ts';
import {
	shareImage,
	shareImageSize,
	shareText,
	wrap,
} from '#site/formats/share-image/share-image.ts';
import { exampleEntry } from '../../../fixtures/example-entry.ts';

test.each([
	['short', 10, 2, ['short']],
	['two words here', 9, 3, ['two words', 'here']],
	['abcdefghijkl', 5, 5, ['abcde', 'fghij', 'kl']],
	['one two three four', 7, 2, ['one two', 'three…']],
])('%s in lines of %i', (text, columns, lines, wrapped) => {
	expect(wrap(text, columns, lines)).toEqual(wrapped);
});

test('it says title, signature with its placeholders, and verdict', () => {
	const { data } = exampleEntry({
		title: 'Too many widgets',
		signatures: [{ text: 'widgets.<index>: too many' }],
	});
	expect(shareText(data, 'Widget API')).toEqual({
		title: ['Too many widgets'],
		signature: ['widgets.‹index›: too many'],
		verdict: expect.stringMatching(/^Widget API · .+ · .+$/),
	});
});

test('it is a PNG of its size, the same for the same entry and another for another title', () => {
	const image = (title: string) => Buffer.from(shareImage(exampleEntry({ title }).data, 'Widget'));
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
	expect(shareImage(exampleEntry({ title }).data, 'Widget').length).toBeGreaterThan(1000);
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
