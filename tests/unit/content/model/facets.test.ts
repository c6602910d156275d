import { expect, test } from 'vitest';
import { facetValues, httpStatuses, shortCode } from '#content/model/facets.ts';
import { exampleEntry } from '../../../fixtures/example-entry.ts';

const entries = [
	exampleEntry({}),
	exampleEntry({ category: 'mcp', signatures: [{ text: 'abc', http_status: 429 }] }),
	exampleEntry({
		category: 'mcp',
		signatures: [
			{ text: 'abc', http_status: 400 },
			{ text: 'def', http_status: 429 },
		],
	}),
];
const summary = (facet: Parameters<typeof facetValues>[0]) =>
	facetValues(facet, entries).map(({ label, address, entries: found }) => [
		label,
		address,
		found.length,
	]);

test('categories begin with the one that most entries have', () => {
	expect(summary('category')).toEqual([
		['MCP', '/browse/category/mcp/', 2],
		['Request validation', '/browse/category/request-validation/', 1],
	]);
});

test('statuses ascend, and an entry counts for each of its own', () => {
	expect(summary('status')).toEqual([
		['HTTP 400', '/browse/status/400/', 1],
		['HTTP 404', '/browse/status/404/', 1],
		['HTTP 429', '/browse/status/429/', 2],
	]);
	expect(entries.map(({ data }) => httpStatuses(data))).toEqual([[404], [429], [400, 429]]);
});

test('what spoils a history is one list, made from who says how to save the session', () => {
	const session = { retry: 'It never works.', keep: 'Go back.', sources: ['docs'] };
	const spoiled = exampleEntry({ session });
	expect(
		facetValues('session', [...entries, spoiled]).map(({ label, address, entries: found }) => [
			label,
			address,
			found,
		]),
	).toEqual([['Save the session first', '/browse/session/save-first/', [spoiled]]]);
});

test.each([
	[
		'429 slow down',
		[
			{ text: 'abc', http_status: 400 },
			{ text: 'def', code: '429' },
		],
		'429',
	],
	[
		'Slow down',
		[
			{ text: 'abc', code: 'ENOENT' },
			{ text: 'def', http_status: 429 },
		],
		'429',
	],
	['slow_down_please', [{ text: 'abc', http_status: 429, code: 'slow_down_please' }], '429'],
	['Slow down', [{ text: 'abc', code: 'ENOENT' }], 'ENOENT'],
	['Slow down', [{ text: 'abc' }], ''],
])('a list shows before %j with %j the code %j', (title, signatures, shown) => {
	expect(shortCode(exampleEntry({ title, signatures }).data)).toBe(shown);
});
