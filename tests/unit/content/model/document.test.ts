import { describe, expect, test } from 'vitest';
import { documentOf } from '#content/model/document/from-library.ts';
import { bodySections } from '#content/model/document/body.ts';
import { libraryOf } from '#content/model/library.ts';
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
});

test('versions that an entry was verified with are said', () => {
	const sections = sectionsOf({
		verified: { on: '2026-11-01', by: 'reproduced', with: { widgets: '1.2.3' } },
	});
	expect(documentMarkdown(sections)).toContain(
		'- Verified: 2026-11-01, reproduced, with widgets 1.2.3',
	);
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
