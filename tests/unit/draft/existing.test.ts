import { describe, expect, test } from 'vitest';
import { withSignature } from '#content/write/add-signature.ts';
import { claimOf } from '#draft/claim.ts';

const entry = `---
title: "A gizmo is gone" # said twice
signatures:
  # the first
  - text: "gizmo <id> vanished while the widget was spinning"
    http_status: 400

  - text: "no gizmo left"   # the last

quick_fix:   "Order one."
---

Body.
`;

describe('withSignature', () => {
	test('adds the last item and changes nothing else', () => {
		expect(withSignature(entry, { text: 'gizmo <id>: "gone"', code: '-7' })).toBe(
			entry.replace(
				'# the last\n',
				'# the last\n  - text: "gizmo <id>: \\"gone\\""\n    code: "-7"\n',
			),
		);
	});

	test.each([
		'no front matter',
		'---\ntitle: "x"\n---\n',
		'---\nsignatures: [{ text: "x" }]\n---\n',
	])('%j has no list to add to', (file) =>
		expect(withSignature(file, { text: 'new' })).toBe(undefined),
	);
});

describe('claimOf', () => {
	const known = {
		products: {},
		entries: {
			'example/gizmo': {
				title: 'A gizmo is gone',
				signatures: [{ text: 'gizmo <id> vanished while the widget was spinning' }],
			},
		},
	};

	test('a wording that is known', () => {
		expect(claimOf('Error: gizmo 12 vanished while the widget was spinning', known)).toEqual({
			id: 'example/gizmo',
			title: 'A gizmo is gone',
			confidence: 'exact',
			why: expect.stringContaining('fixed words'),
			wording: undefined,
		});
	});

	test('most of the words, in a wording of its own', () => {
		expect(claimOf('gizmo 12 disappeared while the widget was spinning', known)).toMatchObject({
			confidence: 'possible',
			wording: 'gizmo <number> disappeared while the widget was spinning',
		});
	});

	test('no claim, no entry', () =>
		expect(claimOf('make: *** [all] Error 2', known)).toBe(undefined));
});
