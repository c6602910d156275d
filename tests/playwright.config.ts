import { createServer, type AddressInfo } from 'node:net';
import { defineConfig } from 'playwright/test';
import { findBrowser } from './browser.ts';

/** Flags without which a Chromium as root, or on a machine without a network, does not start or makes noise. */
const args = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

// The workers read this file again and must come to the same values, which they find in the environment.
const rootPort = (process.env['E2E_ROOT_PORT'] ??= await freePort());
const belowPort = (process.env['E2E_BELOW_PORT'] ??= await freePort());
const executablePath = (process.env['CHROMIUM_PATH'] ??= findBrowser());

export default defineConfig({
	testDir: './e2e',
	fullyParallel: true,
	workers: 2,
	timeout: 60_000,
	reporter: [['list'], ['json', { outputFile: '../.cache/e2e.json' }]],
	outputDir: '../test-results',
	webServer: [server(rootPort, '/', '.cache/site'), server(belowPort, '/kb/', '.cache/site-kb')],
	use: {
		launchOptions: { executablePath, args },
		permissions: ['clipboard-read', 'clipboard-write'],
		// A worker would answer in place of what a test blocks; the test of reading offline allows it.
		serviceWorkers: 'block',
	},
});

/** A port that nothing listens on, so that two checkouts can be tested at once. */
async function freePort(): Promise<string> {
	const server = createServer().listen(0);
	await new Promise((listening) => server.once('listening', listening));
	const { port } = server.address() as AddressInfo;
	await new Promise((closed) => server.close(closed));
	return String(port);
}

/** Serves one of the two builds that `tests/run.ts` makes. */
function server(port: string, base: string, out: string) {
	return {
		// Two servers of one project: the lock is for people who forget the first.
		command: `astro preview --port ${port} --ignore-lock`,
		cwd: '..',
		url: `http://localhost:${port}${base}`,
		env: { SITE_OUT: `./${out}`, SITE_BASE: base, ASTRO_PREVIEW_BACKGROUND: '0' },
		reuseExistingServer: false,
	};
}
