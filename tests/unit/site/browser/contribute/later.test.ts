import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { later, laterNote } from '#site/browser/contribute/later.ts';

test('every rule that the form does not run is named or has nothing to say of a new entry', () => {
	const folder = new URL('../../../../../src/checks/rules/', import.meta.url);
	const rules = readdirSync(folder).filter((name) => name.endsWith('.ts'));
	expect(rules.map((name) => name.replace('.ts', '')).sort()).toEqual(Object.keys(later).sort());
});

test('the note is one sentence', () => {
	expect(laterNote).toBe(
		'The pull request also checks what this page cannot: links within this site, API parameters, sentences that other entries have too, secrets, once more.',
	);
});
