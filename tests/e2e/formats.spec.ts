import { expect, sites, test } from './site.ts';

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
