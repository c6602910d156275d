import { describe, expect, test } from 'vitest';
import { corpusOf } from '#content/read/corpus.ts';
import { generateContent } from '../../bench/generate-content.ts';
import { reviewReport } from '#review/review-report.ts';
import { parseReview } from '#review/review.ts';
import { content, entryPath, entryText } from './base.ts';

const wording = 'your prompt holds <count> words but this model reads at most <limit>';
const withSignature = (text: string) =>
	entryText.replace('signatures:\n', () => `signatures:\n  - text: ${JSON.stringify(text)}\n`);
const sourceBefore = '  - id: "thread"\n    url:';

describe('the signatures of a report', () => {
	test.each([
		['of an entry as it was', entryText, []],
		[
			'that find their entry',
			withSignature('the window of this model closes after <n> words'),
			[{ own: 'exact', first: true, also: [] }],
		],
		[
			'that another entry claims too',
			withSignature('messages.<index>: the tool call <call_id> was left without an answer'),
			[
				{
					also: [
						expect.objectContaining({ id: 'example-api/result-is-missing', lookAlike: false }),
					],
				},
			],
		],
		['with too few words of their own', withSignature('<a> words <b>'), [{ own: 'possible' }]],
	])('are those %s', (_, text, expected) => {
		const { signatures } = reviewReport(content(), content({ [entryPath]: text }));
		expect(signatures.total).toBe(expected.length);
		expect(signatures.first).toMatchObject(expected);
	});

	test('say whether a look-alike is named', () => {
		const named = withSignature(
			'messages.<index>: the tool call <call_id> was left without an answer',
		).replace(
			'samples:\n',
			'confused_with:\n  - entry: "example-api/result-is-missing"\n    tell_by: "The count."\nsamples:\n',
		);
		const { signatures } = reviewReport(content(), content({ [entryPath]: named }));
		expect(signatures.first[0]?.also).toMatchObject([{ lookAlike: true }]);
	});

	test('are not new when only the entry was renamed', () => {
		const renamed = entryText.replace('example-api/prompt-too-long', 'example-api/too-many-words');
		const head = content({ [entryPath]: undefined, 'errors/example-api/other.mdx': renamed });
		expect(reviewReport(content(), head)).toMatchObject({
			signatures: { total: 0 },
			sources: { total: 0 },
		});
	});
});

describe('the sources of a report', () => {
	test('are those that no entry cited before, once', () => {
		const cited = entryText.replace(
			sourceBefore,
			() =>
				`  - id: "new"\n    url: "https://example.com/new"\n    title: "New"\n    kind: "issue"\n    checked: "2026-01-20"\n    establishes: "It."\n${sourceBefore}`,
		);
		const head = content({ [entryPath]: cited, 'errors/example-api/other.mdx': cited });
		expect(reviewReport(content(), head).sources).toEqual({
			total: 1,
			first: [
				{
					url: 'https://example.com/new',
					title: 'New',
					kind: 'issue',
					entries: ['example-api/other', 'example-api/too-many-words'],
				},
			],
		});
	});
});

describe('a report', () => {
	test('keeps to its schema, however long the fields and however many the pages', () => {
		const long = Array.from({ length: 20_000 }, (_, i) => `w${i}`).join(' ');
		const hostile = withSignature(`${wording} ${long}`)
			.replace('title: "The', () => `title: "${long}`)
			.replace('https://example.com/threads/7', () => `https://example.com/${'x'.repeat(9000)}`);
		const many = generateContent(100);
		const report = reviewReport(content(), corpusOf({ ...many, [entryPath]: hostile }));
		const json = JSON.stringify(report);
		expect(parseReview(json)).toEqual(report);
		expect(report.pages.total).toBeGreaterThan(100);
		expect(json.length).toBeLessThan(100_000);
	});

	test.each([
		['no JSON', '{', /JSON/],
		['no object', '[]', /The report is not one/],
		['another version', '{"version":2}', /version/],
		[
			'an unknown field',
			'{"version":1,"pages":{"total":0,"first":[]},"signatures":{"total":0,"first":[]},"sources":{"total":0,"first":[]},"pull":7}',
			/pull/,
		],
		[
			'a list that is too long',
			JSON.stringify({ version: 1, pages: { total: 1, first: Array(41).fill({}) } }),
			/pages/,
		],
	])('that is %s is refused', (_, json, message) => {
		expect(() => parseReview(json)).toThrow(message);
	});
});
