import { expect, test } from 'vitest';
import { shareImage, shareSvg, wrap } from '#library/share-image.ts';
import { exampleEntry } from '../../fixtures/example-entry.ts';

test.each([
	['short', 10, 2, ['short']],
	['two words here', 9, 3, ['two words', 'here']],
	['abcdefghijkl', 5, 5, ['abcde', 'fghij', 'kl']],
	['one two three four', 7, 2, ['one two', 'three…']],
])('%s in lines of %i', (text, columns, lines, wrapped) => {
	expect(wrap(text, columns, lines)).toEqual(wrapped);
});

test('the image is a PNG, and what an entry says cannot leave its text', () => {
	const { data } = exampleEntry({ title: '<script>&"' });
	expect(shareSvg(data, 'Widget API')).toContain('&lt;script&gt;&amp;"');
	expect([...shareImage(data, 'Widget API').slice(1, 4)]).toEqual([...Buffer.from('PNG')]);
});
