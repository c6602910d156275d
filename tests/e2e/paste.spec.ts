import type { Page } from 'playwright/test';
import { expect, paste, sites, test } from './site.ts';

const concurrency =
	'API Error: 400 due to tool use concurrency issues. Run /rewind to recover the conversation.';
const batch =
	'Claude Opus 4.6 / Sonnet 4.6 only calls 1 tool in Batch API with 46 tools, while Opus 4.5 correctly calls 39+ tools in parallel';

const founding = [
	{ id: 'claude-code/tool-use-concurrency-400', heading: /concurrency/, message: concurrency },
	{ id: 'anthropic-api/batch-single-tool-call', heading: /one tool call/i, message: batch },
];

/** The three forms in which a message reaches a reader. */
const forms = {
	'bare': (message: string) => message,
	'inside JSON in a string': (message: string) =>
		JSON.stringify({ level: 'error', body: JSON.stringify({ error: { message } }) }),
	'inside a stack trace': (message: string) =>
		[
			'2026-11-18T09:14:27.031Z [worker-3] ERROR job 8123 failed after 4182 ms',
			`Error: ${message}`,
			'    at Client.request (/srv/app/node_modules/client/index.js:412:15)',
			'    at process.processTicksAndRejections (node:internal/process/task_queues:105:5)',
			'    at async main (/srv/app/dist/worker.js:88:7)',
			'npm error Lifecycle script `start` failed with error:',
		].join('\n'),
};

for (const site of Object.values(sites)) {
	for (const { id, heading, message } of founding) {
		for (const [form, wrap] of Object.entries(forms)) {
			test(`${site}: ${id}, ${form}, is the first hit and leads to its page`, async ({ page }) => {
				await page.goto(site);
				await paste(page, wrap(message));
				const first = page.locator('[data-results] li').first();
				await expect(first).toHaveAttribute('data-id', id);
				await expect(page.getByRole('status')).toContainText('This is:');
				await first.getByRole('link').first().click();
				await expect(page).toHaveURL(new RegExp(`/errors/${id}/`));
				await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
			});
		}
	}
}

test('nothing that is pasted is sent anywhere', async ({ page, noise }) => {
	await page.goto(sites.root);
	const secret = 'zebra7391';
	await paste(page, `${concurrency}\nuser ${secret} sk-ant-api03-${secret}`);
	await expect(page.locator('[data-results] li').first()).toBeVisible();
	await paste(page, `unheard of ${secret} gizmo failure that no page has\nat all`);
	await expect(page.getByRole('status')).toContainText('No entry matches');
	expect(noise.requests.length).toBeGreaterThan(0);
	for (const { url, body } of noise.requests) expect(`${url} ${body}`).not.toContain(secret);
});

test('an unknown error is answered with silence and an offer to start an entry', async ({
	page,
}) => {
	await page.goto(sites.root);
	await paste(
		page,
		'error: linker `cc` not found\n  = note: No such file or directory (os error 2)',
	);
	await expect(page.getByRole('status')).toContainText('No entry matches');
	await expect(page.getByRole('link', { name: /start an entry/i })).toBeVisible();
});

test('the values of the placeholders are shown on the entry, and travel in the fragment only', async ({
	page,
}) => {
	await page.goto(sites.root);
	await paste(
		page,
		'Error code: 400 - messages.7: `tool_use` ids were found without `tool_result` blocks immediately after: toolu_01Zq7. Each `tool_use` block must have a corresponding `tool_result` block in the next message.',
	);
	const first = page.locator('[data-results] li').first();
	await expect(first.locator('.found')).toContainText('toolu_01Zq7');
	await first.getByRole('link').first().click();
	await expect(page.locator('.found')).toContainText('toolu_01Zq7');
	await expect(page.locator('.plate.main mark').first()).toHaveText('7');
	await expect(page.locator('.quick-fix pre').first()).toContainText(
		'"tool_use_id": "toolu_01Zq7"',
	);
	expect(new URL(page.url()).search).toBe('');
});

test('a shared link holds the paste in its fragment, with secrets masked', async ({ page }) => {
	await page.goto(sites.root);
	await paste(
		page,
		`${concurrency}\nx-api-key: sk-ant-api03-AbCdEfGhIjKlMnOpQrStUvWx\n/home/maria/app from maria@corp.example.com`,
	);
	await page.getByRole('button', { name: 'Copy a link' }).click();
	await expect(page.getByRole('button', { name: /Link copied/ })).toBeVisible();
	const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
	expect(link.search).toBe('');
	expect(link.hash).toContain('concurrency');
	expect(decodeURIComponent(link.hash)).not.toMatch(/sk-ant|AbCdEf|maria/);
	await page.goto(link.href);
	await expect(page.locator('[data-results] li').first()).toHaveAttribute(
		'data-id',
		founding[0]?.id ?? '',
	);
});

test('a button that may not copy says so', async ({ page }) => {
	// As outside a secure context.
	await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', {}));
	await page.goto(sites.root);
	await page.getByRole('textbox').fill(concurrency);
	await page.getByRole('button', { name: 'Copy a link' }).click();
	await expect(page.getByRole('button', { name: 'The browser refused to copy' })).toBeVisible();
});

test('a dropped log file is read in the browser', async ({ page }) => {
	await page.goto(sites.root);
	await page.getByRole('textbox').focus();
	await expect(page.getByRole('button', { name: 'Log file' })).toBeVisible();
	await page.locator('input[type=file]').setInputFiles({
		name: 'run.log',
		mimeType: 'text/plain',
		buffer: Buffer.from(`${'[info] all is well\n'.repeat(3_000)}  ⎿  ${concurrency}\n`),
	});
	await expect(page.locator('[data-results] li').first()).toHaveAttribute(
		'data-id',
		founding[0]?.id ?? '',
	);
});

test('the request id of a paste is shown on the entry', async ({ page }) => {
	await page.goto(sites.root);
	await paste(
		page,
		'API Error: 529 {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"},"request_id":"req_011CQx7bZ9KpVt3mN5sYw2Ra"}',
	);
	await page.locator('[data-results] li').first().getByRole('link').first().click();
	await expect(page.locator('.found')).toContainText('req_011CQx7bZ9KpVt3mN5sYw2Ra');
});

test('a mistyped word finds its page, by words alone and without WebAssembly', async ({
	page,
	noise,
}) => {
	await page.goto(sites.root);
	await page.getByRole('textbox').fill('overlaoded');
	await expect(page.locator('[data-results] li').first()).toHaveAttribute(
		'data-id',
		'anthropic-api/overloaded-529',
	);
	await expect(page.getByRole('status')).toContainText('these words');
	expect(noise.requests.filter(({ url }) => /wasm|pagefind/.test(url))).toEqual([]);
});

test('a few words of another tool’s error list no page', async ({ page }) => {
	await page.goto(sites.root);
	await page.getByRole('textbox').fill('Segmentation fault (core dumped)');
	await expect(page.getByRole('status')).toContainText('No entry matches');
	await expect(page.locator('[data-results] ol.entries li')).toHaveCount(0);
});

test('what is pasted anywhere on a page is looked up', async ({ page }) => {
	for (const place of ['', 'about/']) {
		await page.goto(sites.root + place);
		await page.evaluate((text) => navigator.clipboard.writeText(text), concurrency);
		await page.keyboard.press('ControlOrMeta+v');
		await expect(page.locator('[data-results] li').first()).toHaveAttribute(
			'data-id',
			founding[0]?.id ?? '',
		);
	}
});

test('a paste is there again after a reload and after "back", and not on a new visit', async ({
	page,
}) => {
	const first = page.locator('[data-results] li').first();
	await page.goto(sites.root);
	await paste(page, concurrency);
	await expect(first).toBeVisible();
	await page.reload();
	await expect(page.getByRole('textbox')).toHaveValue(concurrency);
	await expect(first).toBeVisible();
	await page.goto(`${sites.root}about/`);
	await page.goBack();
	await expect(first).toBeVisible();
	await page.goto(`${sites.root}about/`);
	await page.goto(sites.root);
	await expect(page.getByRole('textbox')).toHaveValue('');
});

test('a link holds the matched lines of a log, not the log', async ({ page }) => {
	await page.goto(sites.root);
	await paste(page, `a customer's name\n  ⎿  ${concurrency}\nanother line`);
	await expect(page.locator('[data-results] li').first()).toBeVisible();
	await page.getByRole('button', { name: 'Copy a link' }).click();
	await expect(page.getByRole('button', { name: /Link copied/ })).toBeVisible();
	const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
	expect(new URLSearchParams(link.hash.slice(1)).get('q')).toBe(`  ⎿  ${concurrency}`);
});

test('an unknown error of a known vendor leads to the vendor', async ({ page }) => {
	await page.goto(sites.root);
	await paste(page, 'openai.RateLimitError: Error code: 429 - the gizmo of this demo is asleep');
	const leads = page.locator('.no-match li');
	await expect(leads.first()).toHaveText('What HTTP 429 can mean');
	await expect(leads.nth(2)).toHaveText('Is OpenAI API down? Its status page');
});

test('screen readers hear of typed words once they rest', async ({ page }) => {
	await page.goto(sites.root);
	await page.getByRole('textbox').focus();
	await expect(page.getByRole('status')).toBeAttached();
	await page.evaluate(() => {
		const region = document.querySelector('[role=status]');
		const said: string[] = [];
		new MutationObserver(() => said.push(region?.textContent ?? '')).observe(region ?? document, {
			childList: true,
		});
		Object.assign(globalThis, { said });
	});
	await page.getByRole('textbox').pressSequentially('claude stuck overloaded');
	await expect(page.getByRole('status')).toContainText('these words');
	expect(await page.evaluate(() => (globalThis as { said?: string[] }).said)).toHaveLength(1);
});

test('a line typed from memory is answered by the page that has each of its words', async ({
	page,
}) => {
	await page.goto(sites.root);
	await page.getByRole('textbox').fill('Error: self-signed certificate in certificate chain');
	await expect(page.locator('[data-results] li').first()).toHaveAttribute(
		'data-id',
		'claude-code/self-signed-certificate',
	);
	// Another page may have them as well.
	await expect(page.getByRole('status')).toContainText(/pages? ha(?:s|ve) these words/);
	await expect(page.getByRole('link', { name: /start an entry/i })).toBeVisible();
});

test('words that no message holds are answered by the entries that have them', async ({ page }) => {
	await page.goto(`${sites.root}search/`);
	await page.getByRole('textbox').fill('rewind checkpoint');
	await expect(
		page.locator('[data-results] li').filter({ hasText: 'Found by its words' }).first(),
	).toBeVisible();
});

test('the matched words are marked in the paste', async ({ page }) => {
	await page.goto(sites.root);
	await paste(page, `  ⎿  ${concurrency}`);
	const first = page.locator('[data-results] li').first();
	await first.getByText('Where it matched').click();
	await expect(first.locator('mark').first()).toBeVisible();
	expect((await first.locator('mark').allTextContents()).join(' ')).toContain('concurrency');
});

for (const [keys, open] of [
	['Ctrl+K', (page: Page) => page.keyboard.press('Control+k')],
	['a click', (page: Page) => page.getByRole('link', { name: 'Paste an error' }).click()],
] as const) {
	test(`${keys} opens the paste box from any page, and Escape gives the focus back`, async ({
		page,
	}) => {
		await page.goto(`${sites.root}errors/`);
		await open(page);
		await expect(page.getByRole('dialog')).toBeVisible();
		await expect(page.getByRole('textbox')).toBeFocused();
		await page.keyboard.insertText(concurrency);
		await expect(page.locator('dialog li').first()).toHaveAttribute(
			'data-id',
			founding[0]?.id ?? '',
		);
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
	});
}

test('with the keyboard alone: paste, then Ctrl+Enter opens the first hit', async ({ page }) => {
	await page.goto(sites.root);
	await page.keyboard.press('Control+k');
	await expect(page.getByRole('textbox')).toBeFocused();
	await paste(page, concurrency);
	await expect(page.locator('[data-results] li').first()).toBeVisible();
	await page.keyboard.press('Control+Enter');
	await expect(page).toHaveURL(/tool-use-concurrency-400/);
});

test('the full text can be filtered by product, category and HTTP status', async ({ page }) => {
	await page.goto(`${sites.below}search/`);
	// The page's own first search brings the policy under which Pagefind may start its worker.
	await page.getByRole('textbox').fill('rewind checkpoint');
	await expect(page.locator('[data-results] li').first()).toBeVisible();
	const filters = await page.evaluate(async () => {
		const pagefind = await import(/* @vite-ignore */ `${location.origin}/kb/pagefind/pagefind.js`);
		return pagefind.filters();
	});
	expect(Object.keys(filters).sort()).toEqual(['category', 'product', 'status']);
	expect(filters.product['Claude Code']).toBeGreaterThan(0);
	expect(filters.category['Tool use']).toBeGreaterThan(0);
	expect(filters.status['400']).toBeGreaterThan(0);
});
