import { hostilePastes, knownError } from '../fixtures/hostile-pastes.ts';
import { expect, sites, test } from './site.ts';

test(`${hostilePastes.length} hostile pastes are inert, alone and beside a known error`, async ({
	page,
	noise,
}) => {
	test.setTimeout(180_000);
	expect(hostilePastes.length).toBeGreaterThanOrEqual(60);
	page.on('dialog', (dialog) => {
		noise.messages.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	await page.goto(sites.root);
	const box = page.getByRole('textbox');
	await box.focus();
	const enter = (text: string) =>
		box.evaluate((element, value) => {
			(element as HTMLTextAreaElement).value = value;
			element.dispatchEvent(new Event('paste'));
		}, text);
	const status = page.getByRole('status');
	for (const hostile of hostilePastes) {
		await enter('');
		await expect(status).toHaveText('');
		await enter(hostile);
		if (hostile.trim() !== '') await expect(status).not.toHaveText('', { timeout: 15_000 });
		await enter(`${hostile.slice(0, 5_000)}\n${knownError}`);
		await expect(status).toContainText('This is: 400 due to tool use concurrency issues', {
			timeout: 15_000,
		});
		const state = await page.evaluate(() => ({
			ran: '__ran' in window,
			polluted: 'polluted' in {},
			foreign: document.querySelectorAll(
				'[data-results] :is(script, img, iframe, svg, form, style, link, object)',
			).length,
			addresses: [...document.querySelectorAll<HTMLAnchorElement>('[data-results] a')].map(
				(a) => a.protocol,
			),
		}));
		expect(state).toMatchObject({ ran: false, polluted: false, foreign: 0 });
		expect(new Set(state.addresses)).toEqual(new Set(['http:']));
	}
	expect(page.url()).toBe(sites.root);
});

test('a hostile fragment is shown as text', async ({ page }) => {
	const fragment = new URLSearchParams({ request_id: '<script>window.__ran=1</script>' });
	await page.goto(`${sites.root}errors/claude-code/tool-use-concurrency-400/#found:${fragment}`);
	await expect(page.locator('.found')).toContainText('<script>');
	await page.goto(
		`${sites.root}search/#q=${encodeURIComponent('<img src=x onerror=window.__ran=1>')}`,
	);
	await expect(page.getByRole('status')).not.toHaveText('');
	expect(await page.evaluate(() => '__ran' in window)).toBe(false);
});
