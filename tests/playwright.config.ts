import { defineConfig } from '@playwright/test';

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

export default defineConfig({
	testDir: './e2e',
	fullyParallel: true,
	workers: 2,
	timeout: 60_000,
	reporter: [['list'], ['json', { outputFile: process.env['E2E_REPORT'] ?? '../.cache/e2e.json' }]],
	outputDir: '../test-results',
	webServer: [server(4331, '/', '.cache/site'), server(4332, '/kb/', '.cache/site-kb')],
	use: {
		launchOptions: { executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args },
		permissions: ['clipboard-read', 'clipboard-write'],
	},
});

/** Serves one of the two builds that `tests/run.ts` makes. */
function server(port: number, base: string, out: string) {
	return {
		// Two servers of one project: the lock is for people who forget the first.
		command: `astro preview --port ${port} --ignore-lock`,
		cwd: '..',
		url: `http://localhost:${port}${base}`,
		env: { SITE_OUT: `./${out}`, SITE_BASE: base, ASTRO_PREVIEW_BACKGROUND: '0' },
		reuseExistingServer: false,
	};
}
