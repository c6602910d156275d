import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { allCodes } from '#checks/codes.ts';
import { escapeHtml } from '#site/formats/html.ts';
import { site } from './site.ts';

const pageOf = (path: string) =>
	readFileSync(`${site}/contribute/checks/${path}index.html`, 'utf8');

test('the list leads to the page of every code', () => {
	const list = pageOf('');
	const missing = allCodes.filter(({ code, title }) => {
		const link = `href="/contribute/checks/${code}/">${code} ${escapeHtml(title)}</a>`;
		return !list.replaceAll(/\s+(?=KB\d|<)/g, '').includes(link);
	});
	expect(missing).toEqual([]);
});

test.each(allCodes)(
	'the page of $code has a mistake, the report and the fix',
	({ code, title }) => {
		const page = pageOf(`${code}/`);
		expect(page).toContain(`<title>${code} ${escapeHtml(title)} · Signpost</title>`);
		// No content makes a check crash.
		if (code === 'KB001') return;
		expect(page).toContain('<h2>Example: ');
		expect(page).toMatch(new RegExp(`<pre[^>]*><code>content/[^<]+  ${code}  `));
		expect(page).toContain('<h3>How to fix it</h3>');
	},
);

test('a search for errors does not find the pages about codes', () => {
	const folder = `${site}/pagefind/fragment`;
	const texts = readdirSync(folder).map((file) =>
		gunzipSync(readFileSync(`${folder}/${file}`)).toString(),
	);
	expect(texts.length).toBeGreaterThan(50);
	expect(texts.filter((text) => text.includes('/contribute/checks/'))).toEqual([]);
});
