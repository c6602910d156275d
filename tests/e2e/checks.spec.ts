import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, sites, test } from './site.ts';

const site = '.cache/site';

test('each code in the list leads to a page with its reason, a mistake, the report and the fix', async ({
	page,
}) => {
	await page.goto(`${sites.root}contribute/checks/`);
	const links = page.getByRole('main').getByRole('link', { name: /^KB\d{3} / });
	expect(await links.count()).toBeGreaterThan(80);
	await page.getByRole('link', { name: 'KB203 Invalid YAML' }).click();
	await expect(page).toHaveURL(`${sites.root}contribute/checks/KB203/`);
	await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "KB203 Invalid YAML" [level=1]
    - paragraph: /Fields are written in YAML/
    - paragraph: /nothing is published until it is corrected/
    - heading /a colon in a value without quotes/ [level=2]
    - figure "content/errors/example-api/result-is-missing.mdx"
    - heading "What is printed" [level=3]
    - code: /KB203 The value contains a colon/
    - heading "How to fix it" [level=3]
    - paragraph: Put the whole value in quotes, or write it as a block after "|".
  `);
});

test('a search for errors does not find the pages about codes', () => {
	const folder = `${site}/pagefind/fragment`;
	const texts = readdirSync(folder).map((file) =>
		gunzipSync(readFileSync(`${folder}/${file}`)).toString(),
	);
	expect(texts.length).toBeGreaterThan(50);
	expect(texts.filter((text) => text.includes('/contribute/checks/'))).toEqual([]);
});
