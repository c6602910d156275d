import { expect, test as base, type Page } from 'playwright/test';

/** The two builds under test. */
export const sites = {
	root: `http://localhost:${process.env['E2E_ROOT_PORT']}/`,
	below: `http://localhost:${process.env['E2E_BELOW_PORT']}/kb/`,
} as const;

/** Everything that a page said or asked for and should not have. */
interface Noise {
	readonly messages: string[];
	readonly requests: { url: string; body: string | null }[];
}

/**
 * A page that fails its test on any console message (a CSP report is one), uncaught error or request to another host.
 * `noise.requests` lists what was asked for, so that a test can prove what was not sent.
 */
export const test = base.extend<{ noise: Noise }>({
	noise: [
		async ({ page }, use) => {
			const noise: Noise = { messages: [], requests: [] };
			page.on('console', (message) => {
				// Said of what the tests themselves forbid, see `serviceWorkers` in playwright.config.ts.
				if (message.text() === 'Service Worker registration blocked by Playwright') return;
				noise.messages.push(`${message.type()}: ${message.text()}`);
			});
			page.on('pageerror', (error) => noise.messages.push(`uncaught: ${error.message}`));
			page.on('request', (request) =>
				noise.requests.push({ url: request.url(), body: request.postData() }),
			);
			await use(noise);
			expect(noise.messages).toEqual([]);
			const foreign = noise.requests.filter(
				({ url }) => !/^(http:\/\/localhost:|data:|blob:)/.test(url),
			);
			expect(foreign).toEqual([]);
		},
		{ auto: true },
	],
});

/** Pastes into the paste box as a reader does: through the clipboard. */
export async function paste(page: Page, text: string): Promise<void> {
	const box = page.getByRole('textbox');
	await box.click();
	await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.press('ControlOrMeta+v');
}

export { expect };
