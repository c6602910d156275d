import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/**
 * Finds a Chromium for the browser tests, installs one when there is none, and says what it did. In this order:
 * `CHROMIUM_PATH`, Playwright's own, a system Chrome or Chromium, `playwright install chromium`, `apt-get install chromium`.
 * Throws with what was tried when all of that fails.
 */
export function findBrowser(): string {
	const found = candidates().find(({ path }) => path !== undefined && existsSync(path));
	if (found?.path) return say(`${found.name}: ${found.path}`, found.path);
	console.log('No browser found; Playwright is asked to download one.');
	if (run('npx', ['playwright', 'install', 'chromium']) && existsSync(chromium.executablePath())) {
		return say("Playwright's own, downloaded", chromium.executablePath());
	}
	console.log('That did not work; trying the system package "chromium".');
	if (run('apt-get', ['update']) && run('apt-get', ['install', '-y', 'chromium'])) {
		const installed = onPath('chromium');
		if (installed) return say(`the system package, installed: ${installed}`, installed);
	}
	throw new Error(
		"No Chromium is to be had, so the browser tests cannot run. Looked at CHROMIUM_PATH, at Playwright's folder and at " +
			'the path; neither "npx playwright install chromium" nor "apt-get install chromium" worked. Install Chrome or Chromium, ' +
			'then run the tests again, with CHROMIUM_PATH=/path/to/chrome when it is not on the path.',
	);
}

function candidates(): { name: string; path: string | undefined }[] {
	return [
		{ name: 'CHROMIUM_PATH', path: process.env['CHROMIUM_PATH'] },
		{ name: "Playwright's own", path: chromium.executablePath() },
		...['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'].map((name) => ({
			name: 'the system',
			path: onPath(name),
		})),
		{
			name: 'the system',
			path: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		},
	];
}

function onPath(name: string): string | undefined {
	try {
		return execFileSync('which', [name], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
		}).trim();
	} catch {
		return undefined;
	}
}

function run(command: string, args: string[]): boolean {
	return spawnSync(command, args, { stdio: 'ignore', timeout: 600_000 }).status === 0;
}

function say(what: string, path: string): string {
	console.log(`Browser: ${what}`);
	return path;
}
