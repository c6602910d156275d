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

/** The report on the entry with some of its text replaced. */
function reportOn(...changes: readonly (readonly [from: string, to: string])[]) {
	const text = changes.reduce((all, [from, to]) => all.replace(from, () => to), entryText);
	return reviewReport(content(), content({ [entryPath]: text }));
}

const page = 'errors/example-api/too-many-words';

describe('the commands of a report', () => {
	const detail = 'detail: "Replace the oldest messages with one that sums them up."';
	const fence = (lang: string, ...lines: string[]) =>
		`detail: |\n${['Run:', '', `\`\`\`${lang}`, ...lines, '```'].map((line) => `      ${line}`).join('\n')}`;

	test.each([
		[
			'of a fix',
			fence('sh', '# why', '$ gizmo reset', ''),
			[['gizmo reset', ['starts something new']]],
		],
		[
			'whole, over several lines',
			fence('bash', 'curl -s https://example.com/x \\', '  | sudo \\', '  sh'),
			[
				[
					'curl -s https://example.com/x | sudo sh',
					['pipes into a shell', 'changes permissions', 'starts something new'],
				],
			],
		],
		[
			'in another language, if they do something to look at',
			fence('python', 'import shutil', 'shutil.rmtree(home)'),
			[['shutil.rmtree(home)', ['deletes']]],
		],
		[
			'inside a sentence, if they do something to look at',
			'detail: "See `gizmo list`, then `rm -rf ~/.gizmo`."',
			[['rm -rf ~/.gizmo', ['deletes']]],
		],
		['but not those of text', 'detail: "Then rm -rf what you find."', []],
	])('are those %s', (_, to, expected) => {
		const { commands } = reportOn([detail, to]);
		expect(commands.first.map(({ text, effects }) => [text, effects])).toEqual(expected);
		expect(commands.first.every((one) => one.page === page)).toBe(true);
	});

	test('are those of fields for commands too, and those that do most come first', () => {
		const { commands } = reportOn(
			[
				'layer: "client"',
				`quick_fix_commands:
  - for: "Linux"
    type: "shell"
    text: "gizmo reset"
layer: "client"`,
			],
			[
				'sources:\n  - id: "thread"',
				`checks:
  - platform: "Linux"
    text: "Look."
    command: "gizmo --version"
    expect: "A number."
  - platform: "macOS"
    text: "Look."
    command: "chmod 777 /"
    expect: "A number."
sources:
  - id: "thread"`,
			],
		);
		const texts = commands.first.map(({ text }) => text);
		expect(texts).toEqual(['chmod 777 /', 'gizmo reset', 'gizmo --version']);
	});
});

describe('the hosts of a report', () => {
	test.each([
		['of a link', '[this](https://evil.example/x)', ['evil.example']],
		['behind a name', '[this](https://example.com@evil.example/x)', ['evil.example']],
		['of a bare address', 'see https://Evil.example:8080/x.', ['evil.example:8080']],
		['of an address in code', '`curl https://evil.example/x`', ['evil.example']],
		['of an address without a scheme', '`curl -o x.json evil.example/x`', ['evil.example']],
		['of another scheme', '`git clone ssh://git@evil.example/x`', ['evil.example']],
		['of a remote', '`scp x.txt me@evil.example:x`', ['evil.example']],
		['that only Markdown shows', '[this](https&#58;//evil.example)', ['evil.example']],
		['but none that are cited already', '[this](https://example.com/other)', []],
	])('are those %s', (_, text, expected) => {
		const { hosts } = reportOn(['Count the words of all messages.', text]);
		expect(hosts.first).toEqual(expected.map((host) => ({ host, pages: [page] })));
	});
});

const quickFix = /^quick_fix: .*$/m.exec(entryText)?.[0] ?? '';

test('the verdicts of a report are those that change, with what they were', () => {
	const { verdicts } = reportOn(
		['when: "never"', 'when: "backoff"'],
		['status: "by-design"', 'status: "fixed"'],
		[quickFix, 'quick_fix: "Download the tool and start it."'],
		['condition: "A longer', 'condition: "The longer'],
	);
	expect(verdicts.first).toEqual([
		{ page, field: 'retry.when', from: 'never', to: 'backoff' },
		{ page, field: 'status', from: 'by-design', to: 'fixed' },
	]);
});

test('a quick fix stands with the verdicts when its page is not among those whose words are shown', () => {
	const pages = Array.from({ length: 11 }, (_, i) => `errors/example-api/more-${i + 10}.mdx`);
	const all = (text: string) => content(Object.fromEntries(pages.map((path) => [path, text])));
	const changed = entryText.replace(quickFix, 'quick_fix: "Download the tool and start it."');
	const { verdicts, differences } = reviewReport(all(entryText), all(changed));
	expect(differences.first).toHaveLength(10);
	expect(verdicts.first).toEqual([
		{
			page: 'errors/example-api/more-20',
			field: 'quick_fix',
			from: quickFix.slice('quick_fix: "'.length, -1),
			to: 'Download the tool and start it.',
		},
	]);
});

describe('the differences of a report', () => {
	test('are the sentences that change, the quick fix and the fixes first', () => {
		const { differences } = reportOn(
			['instead of cutting it.', 'instead of cutting it. It says so.'],
			['Details of the beginning are lost.', 'The whole log is lost.'],
			['Shorten the oldest', 'Drop the oldest'],
			['The prompt has too many words', 'The prompt is too long'],
		);
		expect(differences.first).toEqual([
			{
				page,
				lines: [
					{ sign: '-', text: 'quick_fix: Shorten the oldest messages first.' },
					{ sign: '+', text: 'quick_fix: Drop the oldest messages first.' },
					{ sign: '-', text: 'fixes.risk: Details of the beginning are lost.' },
					{ sign: '+', text: 'fixes.risk: The whole log is lost.' },
					{ sign: '-', text: 'title: The prompt has too many words' },
					{ sign: '+', text: 'title: The prompt is too long' },
					{ sign: '+', text: 'body: It says so.' },
				],
				more: 0,
			},
		]);
	});

	test('follow a page that was renamed, and leave out what nobody reads', () => {
		const renamed = entryText
			.replace('example-api/prompt-too-long', 'example-api/too-many-words')
			.replace('form: "bare"', 'form: "json"');
		const head = content({ [entryPath]: undefined, 'errors/example-api/other.mdx': renamed });
		expect(reviewReport(content(), head)).toMatchObject({
			pages: { first: [{ change: 'renamed' }] },
			differences: { total: 0 },
		});
	});
});

/** What a client printed for an answer, as the files of `answers/` and `recordings/` have it. */
const recorded = {
	'answers/gizmo/jam.yml':
		'{ title: "Jam", protocol: "any", layer: "network", topic: "jam", wording: "unsourced", gives: "response", status: 500, json: { error: "jam" } }',
	'recordings/gizmo/jam.json': JSON.stringify([
		{
			text: ['gizmo: the paper of this printer is jammed'],
			printed_by: [
				{
					registry: 'npm',
					client: 'gizmo',
					versions: ['1.0.0'],
					mode: 'logged',
					credential: 'key',
					on: '2026-01-20',
				},
			],
		},
	]),
};

describe('a new signature claims', () => {
	test.each([
		['nothing but its own', 'the window of this model closes after <n> words', 0, undefined],
		[
			'samples of another entry',
			'messages.<index>: the tool call <call_id> was left without an answer',
			3,
			{
				text: 'messages.4: the tool call call_01EXAMPLE was left without an answer',
				of: 'errors/example-api/result-is-missing',
			},
		],
		[
			'what a client was seen to print for something else',
			'the paper of this printer is jammed',
			1,
			{ text: 'gizmo: the paper of this printer is jammed', of: 'recordings/gizmo/jam' },
		],
		[
			'what other programs print',
			'Permission denied',
			11,
			{ text: 'git@git.example.org: Permission denied (publickey).', of: 'git, gh' },
		],
	])('%s', (_, text, total, first) => {
		const head = content({ ...recorded, [entryPath]: withSignature(text) });
		const [signature] = reviewReport(content(recorded), head).signatures.first;
		expect(signature?.claims).toMatchObject({
			total,
			first: first ? [first, {}].slice(0, total) : [],
		});
	});
});

test('the pages of a report are sorted by what calls for a decision, whatever surrounds them', () => {
	const titled = (id: string) => entryText.replace('The prompt has too many words', `Of ${id}`);
	const others = ['a', 'b', 'c'].map((id) => [`errors/example-api/${id}.mdx`, titled(id)] as const);
	const base = content(Object.fromEntries(others));
	const head = content({
		...Object.fromEntries(others.map(([path, text]) => [path, text.replace('The', 'One')])),
		'errors/example-api/c.mdx': titled('c').replace('Count the words', 'Run `rm -rf ~/.gizmo`'),
		// Nothing keeps its address.
		'errors/example-api/b.mdx': undefined,
	});
	const { pages, differences } = reviewReport(base, head);
	expect(pages.first.map(({ id, change }) => `${change} ${id}`)).toEqual([
		'removed example-api/b',
		'changed example-api/c',
		'changed example-api/a',
	]);
	expect(differences.first.map((one) => one.page)).toEqual([
		'errors/example-api/c',
		'errors/example-api/a',
	]);
});

test('the files of a report are those that make no page, those that matter most first', () => {
	const paths = [
		'content/errors/example-api/too-many-words.mdx',
		'src/review/review.ts',
		'README.md',
		'content/published-ids.txt',
		'astro.config.mjs',
		'.prettierrc.json',
		'package-lock.json',
		'.github/workflows/test.yml',
		'content/LICENSE',
	];
	const { files } = reviewReport(content(), content(), paths);
	expect(files.first).toEqual([
		{ path: 'content/LICENSE', kind: 'licence' },
		{ path: '.github/workflows/test.yml', kind: 'workflow' },
		{ path: 'package-lock.json', kind: 'packages' },
		{ path: 'astro.config.mjs', kind: 'configuration' },
		{ path: '.prettierrc.json', kind: 'configuration' },
		{ path: 'content/published-ids.txt', kind: 'list of published ids' },
		{ path: 'src/review/review.ts', kind: 'code' },
		{ path: 'README.md', kind: 'other' },
	]);
});

describe('a page of a report says', () => {
	const pagesOf = (changes: Readonly<Record<string, string | undefined>>) =>
		reviewReport(content(), content(changes)).pages.first;
	const moved = entryText.replace('example-api/prompt-too-long', 'example-api/too-many-words');
	const long = `errors/example-api/${'x'.repeat(200)}.mdx`;

	test('where it is, and what it was called before', () => {
		const found = pagesOf({ [entryPath]: undefined, 'errors/example-api/other.mdx': moved });
		expect(found).toEqual([
			{
				collection: 'errors',
				id: 'example-api/other',
				title: expect.any(String) as string,
				change: 'renamed',
				from: 'example-api/too-many-words',
				page: 'errors/example-api/other/',
			},
		]);
	});

	test('nothing of an earlier name when it only changes', () => {
		const [found] = pagesOf({ [entryPath]: entryText.replace('title: "', 'title: "New: ') });
		expect(Object.keys(found ?? {})).toEqual(['collection', 'id', 'title', 'change', 'page']);
	});

	test('no address that is too long for the comment', () => {
		const found = pagesOf({ [long]: entryText }).find(({ change }) => change === 'added');
		expect(found?.id).toMatch(/^example-api\/x+…$/);
		expect(found).not.toHaveProperty('page');
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
		expect(json.length).toBeLessThan(150_000);
	});

	test.each([
		['not JSON', '{', /JSON/],
		['not an object', '[]', /^The report is not valid: Invalid input: expected object/],
		[
			'one with a text that is too long',
			JSON.stringify({
				...reviewReport(content(), content()),
				hosts: { total: 1, first: [{ host: 'x'.repeat(201), pages: [] }] },
			}),
			/^The report is not valid at `hosts\.first\.0\.host`: Too big/,
		],
		['of another version', '{"version":1}', /^The report is not valid at `version`: /],
		[
			'one with an unknown field',
			JSON.stringify({ ...reviewReport(content(), content()), pull: 7 }),
			/pull/,
		],
		[
			'one with a list that is too long',
			JSON.stringify({
				...reviewReport(content(), content()),
				pages: { total: 41, first: Array(41).fill({}) },
			}),
			/^The report is not valid at `pages/,
		],
	])('that is %s is refused', (_, json, message) => {
		expect(() => parseReview(json)).toThrow(message);
	});
});

test('a page whose fixes change, or that is renamed, comes before those with other words', () => {
	const titled = (id: string) => entryText.replace('The prompt has too many words', `Of ${id}`);
	const at = (id: string) => `errors/example-api/${id}.mdx`;
	const ids = ['a', 'b', 'c', 'd'];
	const base = content(Object.fromEntries(ids.map((id) => [at(id), titled(id)])));
	const head = content({
		[at('a')]: `${titled('a')}\nMore.\n`,
		[at('b')]: `${titled('b')}\nMore.\n`,
		[at('c')]: titled('c').replace('Replace the oldest messages', 'Remove the oldest messages'),
		[at('d')]: undefined,
		[at('e')]: titled('d').replace('aliases:', 'aliases:\n  - "example-api/d"'),
	});
	const { pages } = reviewReport(base, head);
	expect(pages.first.map(({ id }) => id)).toEqual(
		['c', 'e', 'a', 'b'].map((id) => `example-api/${id}`),
	);
});
