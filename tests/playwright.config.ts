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
	use: {
		launchOptions: { executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args },
		permissions: ['clipboard-read', 'clipboard-write'],
	},
});
