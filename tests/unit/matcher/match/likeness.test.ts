import { expect, test } from 'vitest';
import type { Evidence } from '#matcher/match/hit.ts';
import { likeness } from '#matcher/match/likeness.ts';
import type { Paste } from '#matcher/match/paste.ts';

test.each<[string, string, string, string, number]>([
	['the whole form', 'Gizmo is stuck', 'the Gizmo is stuck!', 'gizmo', 14],
	['no other case', 'Gizmo is stuck', 'the gizmo is stuck!', 'gizmo', 0],
	['marks before the first word', '[Gizmo] is stuck', 'the [Gizmo] is stuck', 'gizmo', 16],
	['what stands around a hole', 'Gizmo #<*># is stuck', 'Gizmo #7# is stuck', 'gizmo', 17],
	['what stands around two holes', 'Gizmo (<a>) (<b>) stuck', 'Gizmo (7) (8) stuck', 'gizmo', 17],
	['nothing where marks are missing', 'Gizmo #<*># is stuck', 'Gizmo #7 is stuck', 'gizmo', 0],
	['nothing where they are out of order', 'Gizmo <x>) a <y>( b', 'Gizmo 7( b) a 9', 'gizmo', 0],
	['nothing where the first word is', 'Gizmo <*> is stuck', 'lever 7 is stuck', 'is', 0],
	['what is there of a text that ends in a hole', 'Gizmo #<*># is stuck', 'Gizmo #', 'gizmo', 7],
	['what is there of a text that ends before one', 'Gizmo is #<*>#', 'Gizmo i', 'gizmo', 7],
	['what is there of a line that ends before one', 'Gizmo is #<*>#', 'Gizmo i\nno', 'gizmo', 7],
	['nothing far away', 'Gizmo #<*># is stuck', `Gizmo #${'7'.repeat(2_000)}# is stuck`, 'gizmo', 0],
])('a text is like a form by %s', (_, form, text, word, expected) => {
	const start = text.toLowerCase().indexOf(word);
	const first = { slot: { word: { text: word } }, first: { start } };
	// Only what `likeness` reads.
	expect(likeness(form, { clean: { text } } as Paste, { first } as Evidence)).toBe(expected);
});
