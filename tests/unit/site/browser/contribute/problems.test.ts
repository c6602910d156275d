import { expect, test } from 'vitest';
import { entryFile } from '#content/write/entry-file.ts';
import type { EntryInput } from '#schema/entry.ts';
import { productFileOf, withNewProduct } from '#site/browser/contribute/new-product.ts';
import { problemsOf } from '#site/browser/contribute/problems.ts';
import { bodyOf, stateFrom } from '#site/browser/contribute/state.ts';
import { exampleEntry, exampleInput } from '../../../../fixtures/example-entry.ts';

const { body, product } = exampleEntry({});
const catalogue = { products: { [product.slug]: product }, entries: {} };

/** What is wrong with the example after some changes: the code and the field it is shown at. */
async function problems(changes: Partial<EntryInput>, text = body) {
	const file = entryFile({ ...exampleInput, ...changes }, text);
	const found = await problemsOf('widget-api/not-found', file, catalogue);
	return found
		.filter(({ level }) => level === 'error')
		.map(({ code, path }) => `${code} ${path.join('.')}`);
}

test.each<[string, Partial<EntryInput>, string]>([
	['the field itself', { title: 'A Widget Was Not Found Today' }, 'KB701 title'],
	['an item of a list', { related: ['widget-api/gone'] }, 'KB405 related.0'],
	[
		'a field of an item',
		{ fixes: [{ ...exampleInput.fixes[0], for: ['lost'] }] },
		'KB404 fixes.0.for.0',
	],
	[
		'a text with a key in it',
		{ quick_fix: `Use sk-${'ant-api03-Zm9vYmFyYmF6cXV4Zm9v'} first.` },
		'KB801 quick_fix',
	],
	[
		'a general signature',
		{ signatures: [{ text: 'Permission denied' }] },
		'KB608 signatures.0.text',
	],
	['a group', { retry: { ...exampleInput.retry, sources: ['gone'] } }, 'KB403 retry.sources.0'],
])('a finding is shown at %s', async (_, changes, problem) => {
	expect(await problems(changes)).toContain(problem);
});

test('what is still to be written below the second heading is shown at its text', async () => {
	const unwritten = body.replace(/(## Why this happens\n\n)[^]*/, '$1FILL IN: why.\n');
	expect(await problems({}, unwritten)).toContain('KB710 body.1');
});

test('a new product is checked with its entry, and found at its fields', async () => {
	const state = {
		...stateFrom('Error: gizmo 7 left the building', { products: {}, entries: {} }),
		product: { name: 'Gizmo', vendor: '', summary: 'FILL IN: what it is', version: 'Ask it.' },
	};
	state.input.product = 'gizmo-api';
	const file = productFileOf(state);
	expect(file?.path).toBe('products/gizmo-api.yml');
	expect(file?.text).toMatch(
		/^name: "Gizmo"\nvendor: ""\n.*\nversion:\n {2}text: "Ask it\."\nchecked: "\d{4}-\d\d-\d\d"\n$/,
	);
	const text = entryFile(state.input, bodyOf(state));
	const found = await problemsOf('gizmo-api/left', text, { products: {}, entries: {} }, file);
	const own = found.filter(({ code, path }) => code !== 'KB710' || path[0] === 'new-product');
	expect(own.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
		'KB306 new-product.vendor',
		'KB710 new-product.summary',
	]);
	expect(withNewProduct(catalogue, state).products['gizmo-api']?.name).toBe('Gizmo');
});
