import { expect, test } from 'vitest';
import { changedPages } from '#review/changed-pages.ts';
import { newSignatures } from '#review/new-signatures.ts';
import { content, entryPath, entryText } from './base.ts';

/** What is said of the signatures that a version of the content adds to the entry. */
function added(signatures: readonly string[], more: Readonly<Record<string, string>> = {}) {
	const base = content();
	const lines = signatures.map((text) => `  - text: ${JSON.stringify(text)}\n`).join('');
	const text = entryText.replace('signatures:\n', `signatures:\n${lines}`);
	const head = content({ [entryPath]: text, ...more });
	return newSignatures(base, head, changedPages(base, head));
}

test('a signature that finds its entry first, and nothing else, needs no decision', () => {
	expect(added(['gizmo <count> of <total> left the <place>'])).toEqual([
		{
			entry: 'example-api/too-many-words',
			text: 'gizmo <count> of <total> left the <place>',
			own: 'exact',
			first: true,
			also: [],
			claims: { total: 0, first: [] },
		},
	]);
});

test('what is claimed of others comes first, with whose it is', () => {
	const [first, second] = added(['gizmo <count> left the building', 'Something went wrong']);
	expect(second?.text).toBe('gizmo <count> left the building');
	expect(first?.text).toBe('Something went wrong');
	expect(first?.claims.total).toBeGreaterThan(1);
	expect(first?.claims.first).toHaveLength(2);
	expect(first?.claims.first[0]).toEqual({
		text: 'Something went wrong',
		of: 'browsers and web frameworks',
	});
});

test.each([
	['that names the entry as a look-alike', true],
	['that does not', false],
])('another entry with the same words %s is named, too', (_, lookAlike) => {
	const other = entryText
		.replace(/^signatures:\n/m, 'signatures:\n  - text: "gizmo <count> left the building"\n')
		.replace(/^aliases:\n(?: .*\n)*/m, '')
		.replace(/^confused_with:\n(?: .*\n)*/m, '');
	const names =
		'confused_with:\n  - entry: "example-api/too-many-words"\n    difference: "It has words."\n';
	const [one] = added(['gizmo <count> left the building'], {
		'errors/example-api/gizmo.mdx': lookAlike
			? other.replace('signatures:\n', `${names}signatures:\n`)
			: other,
	}).filter(({ entry }) => entry === 'example-api/too-many-words');
	expect(one?.also.map(({ id, confidence }) => [id, confidence])).toEqual([
		['example-api/gizmo', 'exact'],
	]);
	expect(one?.also[0]?.lookAlike).toBe(lookAlike);
	expect(one?.also[0]?.title).toBe(/^title: "(.*)"$/m.exec(entryText)?.[1]);
});

test('what another entry says no more than possibly is not named', () => {
	const other = entryText
		.replace(/^signatures:\n/m, 'signatures:\n  - text: "the gizmo left"\n')
		.replace(/^aliases:\n(?: .*\n)*/m, '');
	const found = added(['the gizmo <count> left the building of <owner> at noon'], {
		'errors/example-api/gizmo.mdx': other,
	}).find(({ entry }) => entry === 'example-api/too-many-words');
	expect(found?.also).toEqual([]);
});

test('a signature that no text can find is said to find nothing', () => {
	expect(added(['<message>']).map(({ own, first }) => [own, first])).toEqual([['none', false]]);
});

test('what is written like a tag stays in the text that is tried', () => {
	const [one] = added(['Unexpected token <html> in <file> of the <build>']);
	expect([one?.own, one?.first]).toEqual(['exact', true]);
});

test('a renamed entry keeps its signatures', () => {
	const moved = entryText.replace(
		'- "example-api/prompt-too-long"',
		'- "example-api/too-many-words"',
	);
	const base = content();
	const head = content({ [entryPath]: undefined, 'errors/example-api/other.mdx': moved });
	expect(newSignatures(base, head, changedPages(base, head))).toEqual([]);
});
