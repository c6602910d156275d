import { expect, test } from 'vitest';
import { figuresOf } from '#content/model/figures.ts';
import { exampleEntry, libraryWith } from '../../../fixtures/example-entry.ts';

test('the figures count what the entries hold', () => {
	const { parts, verified, fixes } = figuresOf(libraryWith(exampleEntry({})));
	expect(Object.fromEntries(parts)).toEqual({
		'errors': 1,
		'products': 1,
		'wordings': 1,
		'causes': 1,
		'fixes': 1,
		'sources read': 1,
	});
	expect(verified).toContainEqual(['checked against the documentation', 1]);
	expect(verified).toContainEqual(['reproduced', 0]);
	expect(fixes).toContainEqual(['Documentation', 1]);
});
