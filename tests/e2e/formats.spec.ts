import { readdirSync, readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { expect, sites, test } from './site.ts';

const folder = '.cache/site';
const ids = readdirSync(`${folder}/errors`, { recursive: true, encoding: 'utf8' })
	.filter((file) => /^[^/]+\/[^/]+\.json$/.test(file))
	.map((file) => file.replace(/\.json$/, ''));

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
		(entry['retry'] as { condition: string }).condition,
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
		const entry = JSON.parse(readFileSync(`${folder}/errors/${id}.json`, 'utf8'));
		const html = words(readFileSync(`${folder}/errors/${id}/index.html`, 'utf8'));
		const twin = readFileSync(`${folder}/errors/${id}/index.md`, 'utf8');
		const markdown = words(new MarkdownIt().render(twin)) + words(twin);
		for (const text of shownTexts(entry)) {
			// Signatures and commands are literal; in a signature the page shows placeholders without their brackets.
			const isSignature = entry.signatures.some((one: { text: string }) => one.text === text);
			const isCommand = entry.checks.some((one: { command?: string }) => one.command === text);
			const wanted = isSignature
				? words(text.replaceAll('<', '').replaceAll('>', ''))
				: isCommand
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

test('the files for machines are there and parse', async ({ request }) => {
	const all = await (await request.get(`${sites.root}errors.json`)).json();
	expect(all.entries).toHaveLength(ids.length);
	const schema = await (await request.get(`${sites.root}schema/entry.json`)).json();
	expect(schema).toMatchObject({
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		version: '1',
	});
	for (const path of [
		'llms.txt',
		'llms-full.txt',
		'feed.xml',
		'sitemap-index.xml',
		'.well-known/security.txt',
	]) {
		const answer = await request.get(sites.root + path);
		expect(answer.ok(), path).toBe(true);
		expect((await answer.text()).length, path).toBeGreaterThan(50);
	}
});

test('feeds and sitemap are XML that a browser can parse', async ({ page, noise }) => {
	await page.goto(sites.root);
	for (const path of ['feed.xml', 'products/claude-code/feed.xml', 'sitemap-0.xml']) {
		// XMLHttpRequest, because the pages' policy lets no text through a DOMParser.
		const root = await page.evaluate(
			(address) =>
				new Promise<string>((resolve) => {
					const request = new XMLHttpRequest();
					request.open('GET', address);
					request.overrideMimeType('application/xml');
					request.onload = () => {
						const parsed = request.responseXML;
						const broken = !parsed || parsed.querySelector('parsererror');
						resolve(broken ? 'broken' : parsed.documentElement.nodeName);
					};
					request.send();
				}),
			`/${path}`,
		);
		expect(['feed', 'urlset'], path).toContain(root);
	}
	expect(noise.messages).toEqual([]);
});
