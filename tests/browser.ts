import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** Where Chrome and Chromium lie once they are installed: on the path, or where macOS and Windows put them. */
const folders = (process.env['PATH'] ?? '').split(delimiter);
const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
const places = [
	...folders.flatMap((folder) => names.map((name) => join(folder, name))),
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	join(process.env['PROGRAMFILES'] ?? 'C:/Program Files', 'Google/Chrome/Application/chrome.exe'),
];

/** Commands that may bring one. A system package only where nobody is surprised: as root of a machine that runs CI. */
const isDisposable = process.platform === 'linux' && process.getuid?.() === 0 && process.env['CI'];
const installs = [
	'npx playwright install chromium',
	...(isDisposable ? ['apt-get update && apt-get install --yes chromium'] : []),
];

/**
 * The path of a Chromium for the browser tests, which it prints: `CHROMIUM_PATH`, Playwright's own, the system's, or one
 * that it installs. Throws when there is none.
 */
export function findBrowser(): string {
	const find = () =>
		process.env['CHROMIUM_PATH'] ?? [chromium.executablePath(), ...places].find(existsSync);
	let browser = find();
	for (const command of browser === undefined ? installs : []) {
		console.log(`No Chromium found. Trying: ${command}`);
		spawnSync(command, { shell: true, stdio: 'inherit' });
		browser = find();
		if (browser !== undefined) break;
	}
	if (browser === undefined) {
		throw new Error(
			'No Chromium found, and none could be installed. Install Chrome or Chromium, or name one in CHROMIUM_PATH.',
		);
	}
	console.log(`Browser: ${browser}`);
	return browser;
}
