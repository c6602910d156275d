import { expect, test } from 'vitest';
import { bodyOf, stateFrom } from '#site/browser/contribute/state.ts';

const catalogue = { products: {}, entries: {} };

test('a paste proposes a draft with one text for each heading of the body', () => {
	const state = stateFrom('Error: gizmo 7 left the building', catalogue);
	expect(state.pasted).toBe('Error: gizmo 7 left the building');
	expect(state.slug).toBe('gizmo-left-building');
	expect(state.texts).toHaveLength(2);
	expect(bodyOf({ ...state, texts: ['It left.', ' Nobody held it.\n'] })).toBe(
		'## What this error means\n\nIt left.\n\n## Why this happens\n\nNobody held it.\n',
	);
});
