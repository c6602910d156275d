import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bodyOf, forget, keep, kept, stateFrom } from '#site/browser/contribute/state.ts';

const catalogue = { products: {}, entries: {} };
const state = stateFrom('Error: gizmo 7 left the building', catalogue);

test('a paste proposes a draft with one text for each heading of the body', () => {
	expect(state.pasted).toBe('Error: gizmo 7 left the building');
	expect(state.slug).toBe('gizmo-left-building');
	expect(state.texts).toHaveLength(2);
	for (const text of state.texts) expect(text).toBe(text.trim());
	expect(bodyOf({ ...state, texts: ['It left.', ' Nobody held it.\n'] })).toBe(
		'## What this error means\n\nIt left.\n\n## Why this happens\n\nNobody held it.\n',
	);
});

describe('the draft that this browser keeps', () => {
	const stored = new Map<string, string>();
	beforeEach(() => {
		stored.clear();
		vi.stubGlobal('localStorage', {
			getItem: (key: string) => stored.get(key) ?? null,
			setItem: (key: string, value: string) => void stored.set(key, value),
			removeItem: (key: string) => void stored.delete(key),
		});
	});
	afterEach(() => void vi.unstubAllGlobals());

	test('comes back as it was, until it is forgotten', () => {
		expect(kept()).toBeUndefined();
		keep(state);
		expect(kept()).toEqual(state);
		forget();
		expect(kept()).toBeUndefined();
	});

	test.each([
		['not JSON', '{'],
		['of an older form, without signatures', { ...state, input: {} }],
		['of an older form, without an input', { ...state, input: undefined }],
		['of an older form, without texts', { ...state, texts: undefined }],
		['of an older form, without a slug', { ...state, slug: undefined }],
	])('is none when it is %s', (_, draft) => {
		keep(state);
		const [[key]] = [...stored] as [[string, string]]; // `keep` has stored one.
		stored.set(key, typeof draft === 'string' ? draft : JSON.stringify(draft));
		expect(kept()).toBeUndefined();
	});

	test('an empty slug is one', () => {
		keep({ ...state, slug: '' });
		expect(kept()?.slug).toBe('');
	});

	test('without storage there is none, and nothing fails', () => {
		const refuse = () => {
			throw new Error('Access is denied.');
		};
		vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
		keep(state);
		forget();
		expect(kept()).toBeUndefined();
	});
});
