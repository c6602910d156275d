import { expect, test } from 'vitest';
import { entryFile } from '#content/write/entry-file.ts';
import type { EntryInput } from '#schema/entry.ts';
import { problemsOf } from '#site/browser/contribute/problems.ts';
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
	['a group', { retry: { ...exampleInput.retry, sources: ['gone'] } }, 'KB403 retry.sources.0'],
])('a finding is shown at %s', async (_, changes, problem) => {
	expect(await problems(changes)).toContain(problem);
});

test('what is still to be written below the second heading is shown at its text', async () => {
	const unwritten = body.replace(/(## Why this happens\n\n)[^]*/, '$1FILL IN: why.\n');
	expect(await problems({}, unwritten)).toContain('KB710 body.1');
});
