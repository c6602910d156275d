import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { findBrowser } from '../browser.ts';

// node tests/bench/cold-paste.ts SITE… [--words]
// For each built site (base /): milliseconds, bytes and requests from a paste, or from typed words, to the first answer,
// on a line of 150 ms and 1.6 Mbit/s. The sites take turns; the median of seven runs each.
const isTyped = process.argv.includes('--words');
const sites = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const text = isTyped
	? 'concurrency rewind stuck'
	: '  ⎿  API Error: 400 due to tool use concurrency issues. Run /rewind to recover the conversation.';
const runs = 7;
const types: Readonly<Record<string, string>> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
};

let sent = { bytes: 0, requests: 0 };
const servers = sites.map((root) =>
	createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://localhost').pathname;
		const named = join(root, decodeURIComponent(path));
		const file =
			existsSync(named) && statSync(named).isDirectory() ? join(named, 'index.html') : named;
		if (!existsSync(file)) {
			response.writeHead(404).end();
			return;
		}
		const body = gzipSync(readFileSync(file), { level: 9 });
		sent = { bytes: sent.bytes + body.length, requests: sent.requests + 1 };
		response
			.writeHead(200, {
				'content-type': types[extname(file)] ?? 'application/octet-stream',
				'content-encoding': 'gzip',
				'cache-control': 'max-age=600',
			})
			.end(body);
	}).listen(0),
);
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
const results = sites.map((): { ms: number; bytes: number; requests: number }[] => []);
for (let run = 0; run <= runs; run += 1) {
	for (const [at, server] of servers.entries()) {
		const address = server.address();
		const port = typeof address === 'object' ? address?.port : undefined;
		const context = await browser.newContext();
		const page = await context.newPage();
		await page.goto(`http://localhost:${port}/`);
		await page.waitForTimeout(300);
		const session = await context.newCDPSession(page);
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: 150,
			downloadThroughput: 200_000,
			uploadThroughput: 90_000,
		});
		// Workers are targets of their own, and are slowed down as well.
		await session.send('Target.setAutoAttach', {
			autoAttach: true,
			waitForDebuggerOnStart: false,
			flatten: true,
		});
		sent = { bytes: 0, requests: 0 };
		const ms = await page.evaluate(
			(pasted) =>
				new Promise<number>((resolve) => {
					const box = document.querySelector('textarea');
					const start = performance.now();
					new MutationObserver(() => {
						if (document.querySelector('[data-results] li')) resolve(performance.now() - start);
					}).observe(document.body, { childList: true, subtree: true });
					if (box) box.value = pasted;
					box?.focus();
					box?.dispatchEvent(new Event('paste', { bubbles: true }));
				}),
			text,
		);
		if (run > 0) results[at]?.push({ ms, ...sent });
		await context.close();
	}
}
for (const [at, site] of sites.entries()) {
	const all = results[at]?.toSorted((a, b) => a.ms - b.ms) ?? [];
	const median = all[all.length >> 1];
	console.log(
		`${site}: ${median?.ms.toFixed(0)} ms, ${((median?.bytes ?? 0) / 1000).toFixed(1)} KB in ${median?.requests} requests`,
	);
}
await browser.close();
for (const server of servers) server.close();
