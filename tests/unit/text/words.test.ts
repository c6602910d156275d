import { expect, test } from 'vitest';
import { codeList, count, offer, quoted } from '#text/words.ts';

test.each([
	['a', '"a"'],
	['  two\n\t lines ', '"two lines"'],
	['x'.repeat(60), `"${'x'.repeat(60)}"`],
	['x'.repeat(61), `"${'x'.repeat(59)}…"`],
	['', '""'],
])('%j is quoted as %s', (value, quotation) => {
	expect(quoted(value)).toBe(quotation);
});

test('a quotation takes another limit', () => {
	expect(quoted('abcdef', 5)).toBe('"abcd…"');
	expect(quoted('abcde', 5)).toBe('"abcde"');
});

test.each([
	[[], ''],
	[['id'], '`id`'],
	[['id', 'url'], '`id`, `url`'],
])('%j as a list of code is %s', (names, list) => {
	expect(codeList(names)).toBe(list);
});

test.each([
	[0, '0 errors'],
	[1, '1 error'],
	[2, '2 errors'],
	[1779, '1,779 errors'],
])('%i is counted as %s', (n, counted) => {
	expect(count(n, 'error')).toBe(counted);
});

test('an irregular plural is given', () => {
	expect([count(1, 'entry', 'entries'), count(2, 'entry', 'entries')]).toEqual([
		'1 entry',
		'2 entries',
	]);
});

test('the nearest name is offered, or else what there is to say', () => {
	expect(offer('catgory', ['category', 'causes'], 'Remove it.')).toBe('Did you mean "category"?');
	expect(offer('author', ['category', 'causes'], 'Remove it.')).toBe('Remove it.');
	const long = 'a'.repeat(119);
	expect(offer(`${long}b`, [`${long}c`], 'Remove it.')).toBe(`Did you mean "${long}c"?`);
});
