import { markdownToHtml } from 'satteri';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

beforeAll(() => {
	vi.stubEnv('SITE_BASE', 'kb');
	vi.resetModules();
});
afterAll(() => vi.unstubAllEnvs());

test.each([
	['/errors/', '/kb/errors/'],
	['https://example.com/errors/', 'https://example.com/errors/'],
	['#causes', '#causes'],
])('a link to %s leads to %s where the site is served below /kb/', async (written, address) => {
	const { siteLinks } = await import('#site/integrations/site-links.ts');
	const { html } = markdownToHtml(`[a](${written})`, { hastPlugins: [siteLinks] });
	expect(html).toBe(`<p><a href="${address}">a</a></p>\n`);
});
