import { describe, expect, test } from 'vitest';
import { check, type Finding } from '#checks/index.ts';
import { deadLinks } from '#review/dead-links.ts';
import { externalLinks } from '#review/external-links.ts';
import { issueList } from '#review/issue-list.ts';
import { unreadSources } from '#review/unread-sources.ts';
import { content } from './base.ts';

describe('unreadSources', () => {
	const old = (file: string, ...lines: number[]): Finding[] =>
		lines.map((line) => ({
			code: 'KB704',
			level: 'warning',
			title: 'Source not read for too long',
			file,
			position: { kind: 'source', line, column: 5 },
			message: '',
			remedy: '',
		}));

	test('lists the files with the lines of dates that are too old, most first, then by name', () => {
		const findings = [
			...old('content/b.yml', 3),
			...old('content/c.yml', 4, 9),
			...old('content/a.yml', 7),
			...old('content/d.yml', 1).map((one) => ({ ...one, code: 'KB701' as const })),
		];
		expect(unreadSources(findings)).toBe(
			`The checks find dates that are too old in 3 files. Read each source again, correct what has changed, and update the date; a pull request for a single file is welcome.

- \`content/c.yml\`: 2 dates, lines 4, 9
- \`content/a.yml\`: 1 date, line 7
- \`content/b.yml\`: 1 date, line 3
`,
		);
	});

	test('is about dates of more than 180 days ago', async () => {
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
