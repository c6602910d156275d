import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { ids, site } from './site.ts';

/** The words of a text as a reader sees them, whatever marks them up. */
const words = (text: string) =>
	text
		.replace(/<[^>]+>/g, ' ')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&')
		.replace(/[\s`*<>|\\]+/g, '')
		.toLowerCase();

/** Every text of an entry that its page shows; ids, samples and what the body holds besides are compared elsewhere. */
function shownTexts(entry: Record<string, unknown>): string[] {
	const { signatures, causes, fixes, checks, sources, faq, confused_with } = entry as Record<
		string,
		Record<string, string>[]
	>;
	const pick = (list: Record<string, string>[] | undefined, ...keys: string[]) =>
		(list ?? [])
			.flatMap((item) => keys.map((key) => item[key]))
			.filter((text) => text !== undefined);
	return [
		entry['title'],
		entry['summary'],
		entry['quick_fix'],
		(entry['retry'] as { condition?: string }).condition,
		entry['affected'],
		entry['evidence_note'],
		...(entry['steps'] as string[]),
		...(entry['prevention'] as string[]),
		...pick(signatures, 'text'),
		...pick(causes, 'text', 'confirm'),
		...pick(fixes, 'title', 'detail', 'verify'),
		...pick(checks, 'platform', 'text', 'command', 'expect'),
		...pick(sources, 'title', 'establishes', 'checked', 'published'),
		...pick(confused_with, 'tell_by'),
		...pick(faq, 'question', 'answer'),
	].filter((text): text is string => typeof text === 'string');
}

/** Markdown as the words that are left of it; links keep their text. */
const plainWords = (markdown: string) => words(new MarkdownIt().render(markdown));

test('HTML, JSON and Markdown of every entry say the same', () => {
	expect(ids.length).toBeGreaterThan(13);
	const missing: string[] = [];
	for (const id of ids) {
		const entry = JSON.parse(readFileSync(`${site}/errors/${id}.json`, 'utf8'));
		const html = words(readFileSync(`${site}/errors/${id}/index.html`, 'utf8'));
		const twin = readFileSync(`${site}/errors/${id}/index.md`, 'utf8');
		const markdown = words(new MarkdownIt().render(twin)) + words(twin);
		for (const text of shownTexts(entry)) {
			// Signatures, commands and titles are literal; in a signature the page shows placeholders without their brackets.
			const isSignature = entry.signatures.some((one: { text: string }) => one.text === text);
			const isCommand = entry.checks.some((one: { command?: string }) => one.command === text);
			const isTitle =
				entry.title === text || entry.sources.some((one: { title: string }) => one.title === text);
			const wanted = isSignature
				? words(text.replaceAll('<', '').replaceAll('>', ''))
				: isCommand || isTitle
					? words(text.replaceAll('<', '&lt;'))
					: plainWords(text);
			if (!html.includes(wanted)) missing.push(`${id}: not in HTML: ${text.slice(0, 80)}`);
			if (!markdown.includes(wanted)) missing.push(`${id}: not in Markdown: ${text.slice(0, 80)}`);
		}
		for (const paragraph of String(entry.body).split(/\n\n+/)) {
			const wanted = plainWords(paragraph.replaceAll(/<\/?Note>/g, ''));
			if (!html.includes(wanted))
				missing.push(`${id}: body not in HTML: ${paragraph.slice(0, 80)}`);
		}
	}
	expect(missing).toEqual([]);
});

test('HTML, JSON and Markdown of every operation have each parameter, and each example', () => {
	const read = (path: string) => readFileSync(`${site}/${path}`, 'utf8');
	const { operations } = JSON.parse(read('api/v1/operations.json'));
	expect(operations.map(({ id }: { id: string }) => id)).toContain('messages-create');
	const missing = operations.flatMap(({ id }: { id: string }) => {
		const json = JSON.parse(read(`reference/${id}.json`));
		const html = words(read(`reference/${id}/index.html`));
		const markdown = plainWords(read(`reference/${id}/index.md`));
		const texts: string[] = [
			...json.parameters.map((one: { description: string }) => one.description),
			...json.examples.map((one: { title: string }) => one.title),
			...json.limits.map((one: { text: string }) => one.text),
		];
		const wanted = texts.map((text) => plainWords(text));
		return [
			...wanted.filter((text) => !html.includes(text)).map((text) => `${id}: not in HTML: ${text}`),
			...wanted
				.filter((text) => !markdown.includes(text))
				.map((text) => `${id}: not in Markdown: ${text}`),
		];
	});
	expect(missing).toEqual([]);
});

test('the files for machines are there and parse', () => {
	const read = (path: string) => readFileSync(`${site}/${path}`, 'utf8');
	expect(JSON.parse(read('errors.json')).entries).toHaveLength(ids.length);
	expect(JSON.parse(read('schema/entry.json'))).toMatchObject({
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		version: '1',
	});
	const texts = [
		'llms.txt',
		'llms-full.txt',
		'products/mcp/llms-full.txt',
		'feed.xml',
		'sitemap-index.xml',
	];
	for (const path of [...texts, '.well-known/security.txt']) {
		expect(read(path).length, path).toBeGreaterThan(50);
	}
});
