import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter } from 'node:path';
import { lintWorkflows } from './workflows.ts';

/** How many checks of a step passed, failed, or could not be made. */
export interface Count {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

const passed: Count = { passed: 1, failed: 0, skipped: 0 };
const failed: Count = { passed: 0, failed: 1, skipped: 0 };

/** The steps of `npm test`, in the order of what fails fastest. */
const steps: Readonly<Record<string, () => Count>> = {
	formatting: () => command('prettier --check --log-level warn .'),
	content: () => command('node src/cli/main.ts check'),
	workflows: lintWorkflows,
	unused: () => sum([command('knip'), command('knip --production --include exports,types')]),
	build: () => sum([build('/', 'site'), build('/kb/', 'site-kb')]),
	lint: () => typed('oxlint'),
	types: () => typed('astro-check --noSync --minimumFailingSeverity hint'),
	unit: vitest,
	browser: playwright,
};

/** `npm test` makes all steps, even when one fails; `npm test -- NAME…` makes some. Ends with the sum of all. */
const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(steps);
for (const name of names) {
	if (name in steps) continue;
	console.error(`There is no step "${name}". Steps: ${Object.keys(steps).join(', ')}.`);
	process.exit(2);
}
const programs = ['tests/lint/node_modules/.bin', 'node_modules/.bin', process.env['PATH']];
process.env['PATH'] = programs.join(delimiter);
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const own = ['tests/lint', 'tests/corpus/packages', 'tests/bench/engines', 'tests/doors/clients'];
if (!succeeds(`node tests/install.ts ${own.join(' ')}`)) {
	process.exit(1);
}

const counts = names.map((name) => {
	console.log(`\n== ${name}`);
	const count = steps[name]?.() ?? failed;
	console.log(`${name}: ${printed(count)}`);
	return count;
});
console.log(`\n${printed(sum(counts))}`);
process.exitCode = sum(counts).failed > 0 ? 1 : 0;

/** Runs a command line that counts as one check. */
function command(line: string, env: Readonly<Record<string, string>> = {}): Count {
	console.log(line);
	return succeeds(line, env) ? passed : failed;
}

function build(base: string, folder: string): Count {
	return command('astro build', { SITE_BASE: base, SITE_OUT: `./.cache/${folder}` });
}

/** A command that needs the types of the collections, which a build leaves behind. */
function typed(line: string): Count {
	return existsSync('.astro/types.d.ts') || succeeds('astro sync') ? command(line) : failed;
}

function vitest(): Count {
	const report = '.cache/vitest.json';
	rmSync(report, { force: true });
	const ok = succeeds(
		`vitest run --config=tests/vitest.config.ts --reporter=default --reporter=json --outputFile.json=${report}`,
	);
	const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
	const result = readJson(report, none);
	// A file that cannot be loaded fails the run without failing a test.
	const least = ok ? 0 : 1;
	return {
		passed: result.numPassedTests,
		failed: Math.max(result.numFailedTests, least),
		skipped: result.numPendingTests,
	};
}

function playwright(): Count {
	const report = '.cache/e2e.json';
	rmSync(report, { force: true });
	const ok = succeeds('playwright test --config=tests/playwright.config.ts');
	const none = { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } };
	const { expected, unexpected, flaky, skipped } = readJson(report, none).stats;
	return { passed: expected, failed: Math.max(unexpected + flaky, ok ? 0 : 1), skipped };
}

/** Runs a command line in a shell, which finds the programs of packages on every system. */
function succeeds(line: string, env: Readonly<Record<string, string>> = {}): boolean {
	const options = { shell: true, stdio: 'inherit', env: { ...process.env, ...env } } as const;
	return spawnSync(line, options).status === 0;
}

function readJson<T>(file: string, otherwise: T): T {
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as T;
	} catch {
		return otherwise;
	}
}

function sum(all: readonly Count[]): Count {
	const total = (key: keyof Count) => all.reduce((so, count) => so + count[key], 0);
	return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

function printed({ passed, failed, skipped }: Count): string {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
