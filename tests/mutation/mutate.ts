import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { rooms } from './rooms.ts';

/**
 * Changes the code of a room bit by bit, runs the room's tests against each change, and lists the changes that no test
 * notices. A file in place of a room changes that file only.
 *
 * node tests/mutation/mutate.ts [ROOM or FILE…]
 */
const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(rooms);
const runs = wanted.map((name) => {
	if (rooms[name]) return { room: name, code: rooms[name].code, constants: rooms[name].constants };
	const holds = ({ code }: { code: readonly string[] }) =>
		code.some((pattern) => matchesGlob(name, pattern));
	const room = Object.keys(rooms).find((one) => rooms[one] && holds(rooms[one]));
	if (room !== undefined) return { room, code: [name], constants: true };
	const known = Object.keys(rooms).join(', ');
	console.error(`"${name}" is neither a room nor a file of one. Rooms: ${known}.`);
	process.exit(2);
});

const reports = '.cache/mutation';
mkdirSync(reports, { recursive: true });
for (const { room, code, constants = false } of runs) {
	console.log(`\n== ${room}`);
	const report = `${reports}/${room.replace('/', '-')}`;
	writeFileSync(`${report}.config.json`, JSON.stringify(configuration(report, code, constants)));
	const stryker = 'tests/mutation/node_modules/@stryker-mutator/core/bin/stryker.js';
	execFileSync(process.execPath, [stryker, 'run', `${report}.config.json`], {
		stdio: 'inherit',
		// vitest.config.ts takes the tests of this room.
		env: { ...process.env, MUTATED_ROOM: room },
	});
}

/** What Stryker is told; see https://stryker-mutator.io/docs/stryker-js/configuration/. */
function configuration(report: string, code: readonly string[], constants: boolean) {
	return {
		mutate: code,
		testRunner: 'vitest',
		plugins: ['@stryker-mutator/vitest-runner'],
		// Its own search for the tests of a file leaves out those of a constant.
		vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
		ignoreStatic: !constants,
		concurrency: 1,
		ignorePatterns: [
			'/*',
			'!/src',
			'!/tests',
			'!/content',
			'!/public',
			'!/.github',
			'!/package.json',
			'!/tsconfig.json',
		],
		tempDirName: '.cache/stryker',
		reporters: ['clear-text', 'html', 'json'],
		clearTextReporter: { logTests: false, reportTests: false },
		htmlReporter: { fileName: `${report}.html` },
		jsonReporter: { fileName: `${report}.json` },
		// What neither the code nor its tests have changed since is not run again.
		incremental: true,
		incrementalFile: `${report}.incremental.json`,
	};
}
