import { describe, expect, test } from 'vitest';
import { entrySchema, withDefaults, type EntryInput } from '#schema/entry.ts';
import { exampleInput } from '../../fixtures/example-entry.ts';

describe('the schema of an entry', () => {
	test('takes the smallest entry and fills in what may be absent', () => {
		const entry = entrySchema.parse(exampleInput);
		expect(entry).toMatchObject({ checks: [], steps: [], related: [], faq: [], aliases: [] });
	});

	test.each([
		['an unknown field', { quickfix: 'x' }],
		['a title of 71 characters', { title: 'x'.repeat(71) }],
		['a summary of 39 characters', { summary: 'x'.repeat(39) }],
		['a quick fix on two lines', { quick_fix: 'a\nb' }],
		['no signature', { signatures: [] }],
		['no source', { sources: [] }],
		['a cause without a source', { causes: [{ ...exampleInput.causes[0], sources: [] }] }],
		['a fix without its proof', { fixes: [{ ...exampleInput.fixes[0], verify: '' }] }],
		['an http source', { sources: [{ ...exampleInput.sources[0], url: 'http://example.com' }] }],
		['a status out of range', { signatures: [{ text: 'abc', http_status: 42 }] }],
		['a code that is a number', { signatures: [{ text: 'abc', code: -32000 }] }],
		['a day that does not exist', { verified: { on: '2026-02-30', by: 'reported' } }],
		['an alias without a product', { aliases: ['old-name'] }],
		['a parameter without an operation', { parameters: ['requests[].params'] }],
	])('refuses %s', (_, change) => {
		expect(entrySchema.safeParse({ ...exampleInput, ...change }).success).toBe(false);
	});
});

test('a draft gets its defaults, and loses a group that is not whole yet', () => {
	const draft = withDefaults({
		...exampleInput,
		session: { retry: 'Never.', keep: 'Type `/export`.', sources: [] },
	} as unknown as EntryInput);
	expect(draft.steps).toEqual([]);
	expect(draft.session).toBeUndefined();
	expect(draft.quick_fix).toBe(exampleInput.quick_fix);
});
