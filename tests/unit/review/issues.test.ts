import { describe, expect, test } from 'vitest';
import { check } from '#checks/index.ts';
import { deadLinks } from '#review/dead-links.ts';
import { externalLinks } from '#review/external-links.ts';
import { issueList } from '#review/issue-list.ts';
import { unreadSources } from '#review/unread-sources.ts';
import { content } from './base.ts';

describe('unreadSources', () => {
	test('lists the files with the lines of dates that are more than 180 days old, most first', async () => {
		const { findings } = await check(content(), { today: '2026-12-01' });
		expect(unreadSources(findings)).toMatch(
			/^The checks find dates that are too old in \d files\. [^\n]+\n\n- `content\/\S+`: \d dates?, lines? \d+[^\n]*\n/,
		);
	});

	test('is empty while all were read in time', async () => {
		const { findings } = await check(content(), { today: '2026-02-01' });
		expect(unreadSources(findings)).toBe('');
	});
});

describe('externalLinks', () => {
	const extra =
		'See [this](https://example.com/body), [an error](/errors/example-api/too-many-words/) and `https://example.com/code`.';

	test('finds addresses in fields and in prose, each once, with all that cite it', () => {
		const head = content({
			'products/other.yml':
				'name: "Other"\nsummary: "See https://example.com/threads/7 and so on."\nstatus_page: "https://status.example.com"\n',
			'products/third.yml': `summary: ${JSON.stringify(extra)}\n`,
		});
		const found = new Map(externalLinks(head).map(({ url, citedBy }) => [url, citedBy]));
		expect(found.get('https://example.com/threads/7')).toEqual([
			'errors/example-api/too-many-words',
			'products/other',
		]);
		expect(found.get('https://status.example.com')).toEqual(['products/other']);
		expect(found.get('https://example.com/body')).toEqual(['products/third']);
		expect(found.has('https://example.com/code')).toBe(false);
		expect([...found.keys()]).toEqual([...found.keys()].toSorted());
	});
});

describe('deadLinks', () => {
	const links = [
		{ url: 'https://example.com', citedBy: ['errors/a/b'] },
		{ url: 'https://example.com/gone?a=1#part', citedBy: ['errors/a/b', 'errors/a/c'] },
		{ url: 'https://example.com/`x`', citedBy: ['errors/a/d'] },
	];

	test.each([
		['nothing when all are well', [], ''],
		[
			'what was asked for without its fragment',
			[{ url: 'https://example.com/gone?a=1', status: 404 }],
			'- `https://example.com/gone?a=1#part`: HTTP 404; cited by `errors/a/b`, `errors/a/c`\n',
		],
		[
			'what did not answer, as `URL` writes it',
			[{ url: 'https://example.com/', status: undefined }],
			'- `https://example.com`: no answer; cited by `errors/a/b`\n',
		],
		[
			'an address with backticks',
			[{ url: 'https://example.com/`x`', status: 410 }],
			'- `` https://example.com/`x` ``: HTTP 410; cited by `errors/a/d`\n',
		],
	])('lists %s', (_, answers, expected) => {
		expect(deadLinks(links, answers).split('\n\n').at(-1)).toBe(expected);
	});
});

test('an issue names so many items and counts the rest', () => {
	const text = issueList('All:', Array(203).fill('x'));
	expect(text.split('\n').filter((line) => line === '- x')).toHaveLength(200);
	expect(text).toContain('- and 3 more\n');
});
