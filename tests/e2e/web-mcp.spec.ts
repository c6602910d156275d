import { expect, sites, test } from './site.ts';

/** Where the page's tool is put by the stub of WebMCP that the test installs. */
interface Stub {
	readonly tools: { readonly name: string; execute(given: object): Promise<unknown> }[];
}

test('the home page offers the matcher to an agent in a browser that has WebMCP', async ({
	page,
	noise,
}) => {
	await page.addInitScript(() => {
		const tools: object[] = [];
		Object.assign(globalThis, { stub: { tools } });
		Object.assign(Document.prototype, {
			modelContext: { registerTool: (tool: object) => void tools.push(tool) },
		});
	});
	await page.goto(sites.root);
	const ask = (text: string) =>
		page.evaluate((text) => {
			const [tool] = (globalThis as unknown as { stub: Stub }).stub.tools;
			return tool?.execute({ text });
		}, text);
	await expect
		.poll(() =>
			page.evaluate(() =>
				(globalThis as unknown as { stub: Stub }).stub.tools.map(({ name }) => name),
			),
		)
		.toEqual(['match_error']);
	expect(
		await ask(
			'API Error: 400 due to tool use concurrency issues. Run /rewind to recover the conversation.',
		),
	).toEqual({
		matches: [
			{
				id: 'claude-code/tool-use-concurrency-400',
				confidence: 'exact',
				title: '400 due to tool use concurrency issues',
				url: `${sites.root}errors/claude-code/tool-use-concurrency-400/`,
			},
		],
	});
	expect(await ask('make: *** [all] Error 2')).toEqual({ matches: [] });
	expect(noise.messages).toEqual([]);
});

test('other browsers load no search for it', async ({ page, noise }) => {
	await page.goto(sites.root, { waitUntil: 'networkidle' });
	expect(noise.requests.filter(({ url }) => /finder|matcher/.test(url))).toEqual([]);
});
