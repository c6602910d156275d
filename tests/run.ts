import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './browser.ts';

/**
 * `npm test`: every check of the project, in the order of what fails fastest; all run even when one fails.
 * Ends with "N passed, N failed" over everything.
 */
const cache = '.cache';
mkdirSync(cache, { recursive: true });
for (const name of readdirSync(cache)) {
	// The witnesses keep gigabytes of clients there, and no test needs them.
	if (name !== 'witness') rmSync(`${cache}/${name}`, { recursive: true, force: true });
}
let passed = 0;
let failed = 0;

step('formatting', 'prettier', ['--check', '--log-level', 'warn', '.']);
step('content', 'node', ['src/cli/check.ts']);
// Types come after the first build, which writes those of the collections.
const built = step('build at /', 'astro', ['build'], { SITE_OUT: './.cache/site' });
const builtBelow = step('build at /kb/', 'astro', ['build'], {
	SITE_OUT: './.cache/site-kb',
	SITE_BASE: '/kb/',
});
step('types', 'astro', ['check', '--minimumFailingSeverity', 'hint', '--noSync']);
vitest();
if (built && builtBelow) playwright();

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs one command that counts as one check. */
function step(
	name: string,
	command: string,
	args: string[],
	env: Record<string, string> = {},
): boolean {
	console.log(`\n== ${name}: ${command} ${args.join(' ')}`);
	const ok = run(command, args, env);
	count(name, ok ? 1 : 0, ok ? 0 : 1);
	return ok;
}

function vitest(): void {
	console.log('\n== unit and corpus tests');
	const report = `${cache}/vitest.json`;
	const ok = run('vitest', [
		'run',
		'--config=tests/vitest.config.ts',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`,
	]);
	const { numPassedTests, numFailedTests } = readJson(report, {
		numPassedTests: 0,
		numFailedTests: 0,
	});
	// A file that cannot be loaded fails the run without failing a test.
	count('unit and corpus tests', numPassedTests, ok ? numFailedTests : Math.max(numFailedTests, 1));
}

function playwright(): void {
	console.log('\n== browser tests');
	let browser: string;
	try {
		browser = findBrowser();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		count('browser tests', 0, 1);
		return;
	}
	const report = `${process.cwd()}/${cache}/e2e.json`;
	const ok = run('playwright', ['test', '--config=tests/playwright.config.ts'], {
		CHROMIUM_PATH: browser,
		E2E_REPORT: report,
	});
	const { stats } = readJson(report, { stats: { expected: 0, unexpected: 0, flaky: 0 } });
	const wrong = stats.unexpected + stats.flaky;
	count('browser tests', stats.expected, ok ? wrong : Math.max(wrong, 1));
}

function run(command: string, args: string[], env: Record<string, string> = {}): boolean {
	const settings = { ASTRO_TELEMETRY_DISABLED: '1', ...process.env, ...env };
	return spawnSync(command, args, { stdio: 'inherit', env: settings }).status === 0;
}

function readJson<T>(file: string, otherwise: T): T {
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as T;
	} catch {
		return otherwise;
	}
}

function count(name: string, good: number, bad: number): void {
	passed += good;
	failed += bad;
	console.log(`${name}: ${good} passed, ${bad} failed`);
}
