import { expect, test } from 'vitest';
import { aliasRedirects, libraryOf } from '#content/model/library.ts';
import type { EntryItem } from '#content/read/content.ts';
import { entrySchema, type EntryInput } from '#schema/entry.ts';
import { exampleEntry, exampleInput, libraryWith } from '../../../fixtures/example-entry.ts';

const item = (id: string, changes: Partial<EntryInput> = {}, changed?: string): EntryItem => ({
	id: `widget-api/${id}`,
	file: `content/errors/widget-api/${id}.mdx`,
	data: entrySchema.parse({ ...exampleInput, ...changes }),
	body: '',
	changed,
});
const { slug, ...data } = exampleEntry({}).product;
const products = [{ id: slug, file: 'content/products/widget-api.yml', data }];
const entriesOf = (entries: readonly EntryItem[]) =>
	libraryOf({
		entries,
		products,
		guides: [],
		operations: [],
		models: [],
		codes: [],
		proofs: [],
		recordings: [],
	}).entries;

test('entries come by frequency, then by threads, then by title', () => {
	const entries = entriesOf([
		item('b', { frequency: 'rare', title: 'B' }),
		item('a', { frequency: 'rare', title: 'A' }),
		item('many', { frequency: 'rare', threads: 9, title: 'Z' }),
		item('common', { frequency: 'very-common', title: 'Z' }),
	]);
	expect(entries.map(({ id }) => id)).toEqual(
		['common', 'many', 'a', 'b'].map((name) => `widget-api/${name}`),
	);
});

test.each([
	['what the author wrote', { updated: '2026-03-01' }, '2026-02-01', '2026-03-01'],
	['the last commit', {}, '2026-02-01', '2026-02-01'],
	['the day of verification', {}, undefined, '2026-11-01'],
])('the day of the last change is %s', (_, changes, changed, day) => {
	expect(entriesOf([item('x', changes, changed)])[0]?.updated).toBe(day);
});

test('an entry of an unknown product is left out', () => {
	expect(entriesOf([item('x', { product: 'gadget-api' })])).toEqual([]);
});

test('each earlier id redirects to the entry', () => {
	const entry = exampleEntry({ aliases: ['widget-api/lost', 'old-api/not-found'] });
	expect(aliasRedirects(libraryWith(entry))).toEqual({
		'/errors/widget-api/lost/': '/errors/widget-api/not-found/',
		'/errors/old-api/not-found/': '/errors/widget-api/not-found/',
	});
});
