import { describe, expect, test } from 'vitest';
import { documentOf } from '#content/model/document/from-library.ts';
import { bodySections } from '#content/model/document/body.ts';
import { libraryOf, type Entry } from '#content/model/library.ts';
import { noPrints, type Release } from '#content/model/prints.ts';
import { readContent } from '#content/read/content.ts';
import { entrySchema } from '#schema/entry.ts';
import { documentHtml } from '#site/formats/document-html.ts';
import { entryDocumentJson } from '#site/formats/json.ts';
import { documentMarkdown } from '#site/formats/markdown.ts';
import { lettersOf, outOfOrder, textsOf } from '../../../fixtures/document-texts.ts';
import { exampleEntry, libraryWith } from '../../../fixtures/example-entry.ts';

const sectionsOf = (changes: Parameters<typeof exampleEntry>[0]) => {
	const entry = exampleEntry(changes);
	return documentOf(entry, libraryWith(entry));
};

describe('every format prints the document of each entry, part by part and in its order', () => {
	const library = libraryOf(readContent('content'));
	const documents = library.entries.map((entry) => [entry.id, entry] as const);
	test.each(documents)('%s', (_, entry) => {
		const sections = documentOf(entry, library);
		const texts = textsOf(sections);
		expect(texts.length).toBeGreaterThan(20);
		expect(outOfOrder(texts, lettersOf.html(documentHtml(sections)))).toBeUndefined();
		expect(outOfOrder(texts, lettersOf.markdown(documentMarkdown(sections)))).toBeUndefined();
		expect(entryDocumentJson(entry, library).sections).toEqual(sections);
	});

	test('many of them show what tools print', () => {
		const shown = library.entries.filter(({ prints }) => prints.texts.length > 0);
		expect(shown.length / library.entries.length).toBeGreaterThan(0.4);
	});

	test('a text in another place is noticed', () => {
		const [first, second, ...rest] = sectionsOf({});
		const swapped = [second, first, ...rest].filter((section) => section !== undefined);
		const texts = textsOf(sectionsOf({}));
		expect(outOfOrder(texts, lettersOf.html(documentHtml(swapped)))).toBeDefined();
	});
});

test('the fixes come in the order of their author, whoever says that they work', () => {
	const [fix] = exampleEntry({}).data.fixes;
	const fixes = (['reported-once', 'maintainer', 'documentation'] as const).map((confidence) => ({
		...entrySchema.shape.fixes.element.parse(fix),
		title: `Try what is ${confidence}`,
		confidence,
	}));
	const html = documentHtml(sectionsOf({ fixes }));
	const titles = [...html.matchAll(/<h4>(.*?)<a/g)].map(([, title]) => title);
	expect(titles).toEqual([
		'Try what is reported-once',
		'Try what is maintainer',
		'Try what is documentation',
	]);
});

test('each fix stands with its first cause, and the others name it', () => {
	const [cause] = exampleEntry({}).data.causes;
	const [fix] = exampleEntry({}).data.fixes;
	if (cause === undefined || fix === undefined) throw new Error('The example has both.');
	const causes = ['missing', 'renamed', 'lost'].map((id) => ({
		...cause,
		id,
		title: `It is ${id}`,
	}));
	const fixes = [
		{ ...fix, title: 'Ask for it', for: ['renamed', 'lost'] },
		{ ...fix, title: 'Make it', for: ['missing'] },
	];
	const [section] = sectionsOf({ causes, fixes }).filter(({ id }) => id === 'fixes');
	const markdown = documentMarkdown(section === undefined ? [] : [section]);
	expect(markdown.split('\n').filter((line) => /^#|^Also|^- Also/.test(line))).toEqual([
		'## Fixes by cause',
		'### A. It is renamed',
		'#### Ask for it',
		'- Also for: C',
		'### B. It is missing',
		'#### Make it',
		'### C. It is lost',
		'Also removed by: Ask for it',
	]);
});

test('what an author leaves out leaves no label behind', () => {
	const without = {
		retry: { when: 'after-fix' as const, sources: ['docs'] },
		causes: [{ id: 'missing', text: 'It is missing.', sources: ['docs'] }],
	};
	const text = documentMarkdown(sectionsOf(without));
	expect(text).toContain('It is missing.');
	expect(text).not.toMatch(/A sign of it|Should I retry|undefined/);
	expect(documentMarkdown(sectionsOf({}))).toMatch(/Should I retry[^]*A sign of it/);
});

test('the parts of the smallest entry, and those of a full one', () => {
	const ids = (changes: Parameters<typeof exampleEntry>[0]) =>
		sectionsOf(changes).map(({ id }) => id);
	expect(ids({})).toEqual([
		...['error', 'quick-fix', 'summary', 'fixes'],
		...['what-this-error-means', 'why-this-happens', 'sources', 'about'],
	]);
	const full = {
		signatures: [{ text: 'widget <id> not found' }, { text: 'no widget <id>' }],
		checks: [{ platform: 'macOS', text: 'Look.', command: 'ls', expect: 'It is there.' }],
		steps: ['Look again.'],
		prevention: ['Label widgets.'],
		confused_with: [{ entry: 'widget-api/gone', tell_by: 'That one says *gone*.' }],
		related: ['widget-api/lost'],
		faq: [{ question: 'Is it me?', answer: 'Yes.' }],
		parameters: ['widgets-create#id'],
	};
	expect(ids(full)).toEqual([
		...['error', 'quick-fix', 'summary', 'fixes', 'wordings', 'checks', 'steps'],
		...['what-this-error-means', 'why-this-happens', 'prevention', 'look-alikes', 'related'],
		...['questions', 'parameters', 'sources', 'about'],
	]);
});

test('a quick fix says what is typed: for everybody first, then a tab for each kind of reader', () => {
	const command = (text: string, reader?: string) => ({
		type: 'shell' as const,
		text,
		...(reader === undefined ? {} : { for: reader }),
	});
	const [section] = sectionsOf({
		quick_fix_commands: [
			command('a', 'macOS'),
			command('b'),
			command('c', 'Windows'),
			command('d', 'macOS'),
		],
	}).filter(({ id }) => id === 'quick-fix');
	expect(section?.blocks.slice(1)).toEqual([
		{ kind: 'command', type: 'shell', text: 'b' },
		{
			kind: 'tabs',
			tabs: [
				{
					label: 'macOS',
					blocks: [
						{ kind: 'command', type: 'shell', text: 'a' },
						{ kind: 'command', type: 'shell', text: 'd' },
					],
				},
				{ label: 'Windows', blocks: [{ kind: 'command', type: 'shell', text: 'c' }] },
			],
		},
	]);
});

test('a fix that was run says with what and when, and the quick fix too', () => {
	const entry = exampleEntry({});
	const used = { anthropic: '2.14.0', curl: '8.5.0' };
	const run = { with: used, platform: 'Linux', on: '2026-11-26', digest: '' };
	const titles = ['Quick fix', ...entry.data.fixes.map(({ title }) => title)];
	const proven = { ...entry, runs: titles.map((fix) => ({ ...run, fix })) };
	const markdown = documentMarkdown(documentOf(proven, libraryWith(proven)));
	expect(markdown.split('\n').filter((line) => /[Rr]un /.test(line))).toEqual([
		'Run on 2026-11-26 with anthropic 2.14.0, curl 8.5.0 on Linux.',
		'- Run by us: 2026-11-26 with anthropic 2.14.0, curl 8.5.0 on Linux.',
	]);
});

test.each([
	[undefined, 'Run on 2026-11-26 with curl 8.5.0 on Linux.'],
	[['Python'], 'Python: run on 2026-11-26 with curl 8.5.0 on Linux.'],
	[['Python', 'curl'], 'Run on 2026-11-26 with curl 8.5.0 on Linux.'],
])('of a quick fix for Python and curl of which %j was run it says %s', (parts, said) => {
	const quick_fix_commands = ['Python', 'curl'].map((reader) => ({
		for: reader,
		type: 'shell' as const,
		text: 'true',
	}));
	const entry = exampleEntry({ quick_fix_commands });
	const used = { with: { curl: '8.5.0' }, platform: 'Linux', on: '2026-11-26', digest: '' };
	const run = { fix: 'Quick fix', ...(parts && { parts }), ...used };
	const proven = { ...entry, runs: [run] };
	const markdown = documentMarkdown(documentOf(proven, libraryWith(proven)));
	expect(markdown.split('\n').filter((line) => /[Rr]un on/.test(line))).toEqual([said]);
});

test('how to save a spoilt session stands before the fixes', () => {
	const session = {
		retry: 'Never: the history stays as it is.',
		keep: 'Type `/export`.',
		fails: 'Typing *continue*.',
		sources: ['docs'],
	};
	const ids = sectionsOf({ session }).map(({ id }) => id);
	expect(ids.indexOf('session')).toBe(ids.indexOf('fixes') - 1);
	expect(documentMarkdown(sectionsOf({ session }))).toContain(
		'## Save the session first\n\nType `/export`.\n\nWhat does not keep it:\n\nTyping *continue*.\n\n' +
			'Can a retry work:\n\nNever: the history stays as it is.\n\nSource 1',
	);
});

test('a source that is a thread says what became of it, and how far it was read', () => {
	const [source] = exampleEntry({}).data.sources;
	if (source === undefined) throw new Error('The example has a source.');
	const thread = { state: 'closed-unmerged', last_comment: '2026-10-30' } as const;
	expect(documentMarkdown(sectionsOf({ sources: [{ ...source, thread }] }))).toContain(
		'Documentation, checked 2026-11-01, closed unmerged, read to the comment of 2026-10-30. Widgets',
	);
	const unread = { state: 'open' } as const;
	expect(documentMarkdown(sectionsOf({ sources: [{ ...source, thread: unread }] }))).toContain(
		'Documentation, checked 2026-11-01, open. Widgets',
	);
});

test('versions that an entry was verified with are said', () => {
	const sections = sectionsOf({
		verified: { on: '2026-11-01', by: 'reproduced', with: { widgets: '1.2.3' } },
	});
	expect(documentMarkdown(sections)).toContain(
		'- Verified: 2026-11-01, reproduced, with widgets 1.2.3',
	);
});

test('beside each wording stands what is known of it, and which tools printed it', () => {
	const entry = exampleEntry({
		signatures: [
			{ text: 'widget <widget_id> not found', http_status: 404, versions: '1.1.0 and later' },
			{ text: 'no such widget' },
		],
	});
	const printedBy = [
		[{ tool: 'Tool', versions: ['1.1.0'] }],
		[{ tool: 'Tool', versions: ['1.0.0'] }],
	];
	const around = { ...entry, prints: { ...noPrints, printedBy } };
	const markdown = documentMarkdown(documentOf(around, libraryWith(around)));
	expect(markdown).toContain('```\n\nHTTP 404 · 1.1.0 and later · Printed by Tool 1.1.0\n');
	expect(markdown).toContain('no such widget\n```\n\nPrinted by Tool 1.0.0\n');
});

test.each([
	['a folder that a variable moves', 'Look into `~/.claude/debug`.', ['CLAUDE_CONFIG_DIR']],
	[
		'two of them',
		'Look into `~/.codex`, then into `~/.claude`.',
		['CLAUDE_CONFIG_DIR', 'CODEX_HOME'],
	],
	['another folder', 'Look into `~/.ssh`.', []],
])('where the folder may be, a page that names %s says once', (_, quick_fix, variables) => {
	const markdown = documentMarkdown(sectionsOf({ quick_fix }));
	const moved = [...markdown.matchAll(/is elsewhere when `(\w+)` is set/g)].map(([, name]) => name);
	expect(moved).toEqual(variables);
});

test.each([
	['one program', { '@example/sdk': '1.4.2' }, [], ['@example/sdk 1.4.2']],
	['two', { '@example/sdk': '1.4.2', 'tool': '3' }, [], ['@example/sdk 1.4.2, tool 3']],
	['none', undefined, [], []],
	[
		'packages among the sources, in the newest release that is cited',
		{ 'tool (Python)': '3.1' },
		[
			'https://pypi.org/project/tool/3.0/',
			'https://www.npmjs.com/package/@example/sdk/v/1.10.0',
			'https://www.npmjs.com/package/@example/sdk/v/1.4.2',
			'https://www.npmjs.com/package/@example/other',
		],
		['@example/sdk 1.10.0, tool (Python) 3.1'],
	],
])('with what a page was checked, it says before the fixes: %s', (_, tried, urls, named) => {
	const { verified, sources } = exampleEntry({}).data;
	const [source] = sources;
	if (source === undefined) throw new Error('The example has a source.');
	const sections = sectionsOf({
		verified: { ...verified, with: tried },
		sources: [source, ...urls.map((url, i) => ({ ...source, id: `package-${i}`, url }))],
	});
	const [, , first = ''] = documentMarkdown(sections.filter(({ id }) => id === 'fixes')).split(
		'\n',
	);
	const said =
		/^This page was checked with (.*)\. Where no release is named, another one can lack a command or setting, or differ\.$/;
	expect(said.exec(first)?.slice(1) ?? []).toEqual(named);
});

describe('what tools print', () => {
	const prints = (text: string, on = ['2026-11-26'], changed: Release[] = []): Entry['prints'] => ({
		texts: [{ text, by: on.map((day, i) => ({ tool: `Tool ${i}`, version: `1.${i}`, on: day })) }],
		changed,
		printedBy: [],
		sent: [],
	});
	const documented = (entry: Entry) => documentOf(entry, libraryWith(entry));
	const sectionOf = (entry: Entry) => documented(entry).filter(({ id }) => id === 'printed');
	const withPrints = (...args: Parameters<typeof prints>) => ({
		...exampleEntry({}),
		prints: prints(...args),
	});
	const markdownOf = (...args: Parameters<typeof prints>) =>
		documentMarkdown(sectionOf(withPrints(...args)));

	test('it is a section with the names of the tools, their versions and the day', () => {
		expect(markdownOf('Gone', ['2026-11-26', '2026-11-26'])).toBe(
			'## As your tool prints it\n\n' +
				'What released clients printed when a local server (`127.0.0.1:8080`) answered with the error.\n\n' +
				'Tool 0 1.0, Tool 1 1.1:\n\n```text\nGone\n```\n\nPrinted on 2026-11-26\n',
		);
	});

	test('on the page the first tool is open, and one at a time', () => {
		const entry = { ...exampleEntry({}), prints: prints('Gone') };
		const twice = { ...entry.prints, texts: [...entry.prints.texts, ...prints('Lost').texts] };
		const html = documentHtml(sectionOf({ ...entry, prints: twice }));
		expect(html.match(/<details.*?<\/summary>/g)).toEqual([
			'<details name="tool" open><summary><b>Tool 0</b> 1.0</summary>',
			'<details name="tool"><summary><b>Tool 0</b> 1.0</summary>',
		]);
	});

	test('it is text, whatever a client printed', () => {
		const html = documentHtml(sectionOf(withPrints('<script>alert("1")</script> <id> `x`')));
		expect(html).toContain(
			'<code class="language-text">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &lt;id&gt; `x`</code>',
		);
	});

	test.each([
		['days differ', 'Gone', 'Gone', 'Printed on 2026-11-26, 2026-11-27'],
		[
			'a stack',
			`E\n${'  at x\n'.repeat(300)}`,
			`E${'\n  at x'.repeat(7)}`,
			'Printed on 2026-11-26, 2026-11-27; the first 50 of 2,102 characters',
		],
		[
			'a long line',
			'x'.repeat(700),
			'x'.repeat(600),
			'Printed on 2026-11-26, 2026-11-27; the first 600 of 700 characters',
		],
		[
			'the status line of a screen, far below',
			'Gone\n\n\n\n\n   medium',
			'Gone',
			'Printed on 2026-11-26, 2026-11-27',
		],
	])('%s: what is shown, and what is said of it', (_, text, shown, facts) => {
		expect(markdownOf(text, ['2026-11-27', '2026-11-26'])).toContain(
			`\n${shown}\n\`\`\`\n\n${facts}\n`,
		);
	});

	test('tools that have changed since the entry was verified are named, there and beside the day', () => {
		const changed = [
			{ tool: 'Codex', version: '0.99.0' },
			{ tool: 'LiteLLM', version: '2.0.0' },
		];
		const entry = withPrints('Gone', undefined, changed);
		const sentence =
			'What Codex prints changed in 0.99.0, what LiteLLM prints in 2.0.0; this page has not been reviewed since.';
		const markdown = documentMarkdown(documented(entry));
		expect(markdown).toContain(`## As your tool prints it\n\n> ${sentence}\n`);
		expect(markdown).toContain(
			`- Verified: 2026-11-01, checked against the documentation. ${sentence}\n`,
		);
	});
});

test.each([
	['a heading in a fence is code', '## A\n\n```\n## B\n```\n', [['A', 'markdown']]],
	[
		'a note stands between its tags',
		'## A\n\nx\n\n<Note>\ny\n</Note>\n\nz',
		[['A', 'markdown', 'note', 'markdown']],
	],
	['text before the first heading is left out', 'x\n\n## A\n\ny', [['A', 'markdown']]],
])('in a body, %s', (_, body, expected) => {
	const found = bodySections(body).map(({ title, blocks }) => [
		title,
		...blocks.map(({ kind }) => kind),
	]);
	expect(found).toEqual(expected);
});

describe('how often tools send it', () => {
	const sdk = { tool: 'Widget SDK', version: '1.0' };
	const code = { tool: 'Widget Code', version: '2.0' };
	const markdownOf = (...sent: Entry['prints']['sent']) => {
		const entry = { ...exampleEntry({}), prints: { ...noPrints, sent } };
		const sections = documentOf(entry, libraryWith(entry));
		return documentMarkdown(sections.filter(({ id }) => id === 'sent'));
	};
	const head =
		'## How often your tool sends it\n\nRequests that released clients sent to a local server with the retries that they have by themselves. A repeated request may be a changed one. [All tools side by side](<https://signpost.example.org/reference/retries/>).\n\n';

	test('the numbers, with the tools and their versions', () => {
		const rows = [
			{ times: '11 times', by: [code] },
			{ times: 'once', by: [sdk] },
		];
		expect(markdownOf({ answers: ['500'], rows })).toBe(
			`${head}- 11 times: Widget Code 2.0\n- Once: Widget SDK 1.0\n`,
		);
	});

	test('of several answers, each says what it is', () => {
		const twice = { answers: ['500', '502'], rows: [{ times: '3 times', by: [sdk] }] };
		const once = { answers: ['404'], rows: [{ times: 'once', by: [sdk] }] };
		expect(markdownOf(twice, once)).toBe(
			`${head}### 500; 502\n\n- 3 times: Widget SDK 1.0\n\n### 404\n\n- Once: Widget SDK 1.0\n`,
		);
	});

	test('of many answers, the first three are named, as text', () => {
		const many = { answers: ['<a>', 'b', 'c', 'd', 'e'], rows: [{ times: '3 times', by: [sdk] }] };
		const once = { answers: ['404'], rows: [{ times: 'once', by: [sdk] }] };
		expect(markdownOf(many, once)).toContain('\n### \\<a\\>; b; c; 2 more\n');
	});

	test('where nothing is sent again, nothing is said', () => {
		expect(markdownOf({ answers: ['404'], rows: [{ times: 'once', by: [sdk] }] })).toBe('');
	});
});
