import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Protocol } from '#schema/answer.ts';
import type { Driver, Package } from '../driver.ts';
import { copyPrograms, throughProgram } from './print.ts';

/** A library for Node, which prints the same whatever it signs in with, driven by `programs/<program>.mjs`. */
export function nodeLibrary(
	name: string,
	library: Package,
	protocols: readonly Protocol[],
	program: string,
	modes: readonly string[] = libraryModes,
): Driver {
	const print = throughProgram(() => [process.execPath, `${program}.mjs`]);
	return { ...withKey(name, library, protocols), modes, print };
}

/** The same for Python, driven by `programs/<program>.py`. */
export function pythonLibrary(
	name: string,
	library: Package,
	protocols: readonly Protocol[],
	program: string,
	modes: readonly string[] = libraryModes,
): Driver {
	const print = throughProgram((folder) => [resolve(folder, 'venv/bin/python'), `${program}.py`]);
	return { ...withKey(name, library, protocols), modes, print };
}

/** A library for Go, driven by `programs/<program>.go`. */
export function goLibrary(
	name: string,
	library: Package,
	protocols: readonly Protocol[],
	program: string,
): Driver {
	const prepare = building('go', 'build', '-mod=mod', '-o', 'witness', `${program}.go`);
	const modes = ['logged', 'stream']; // Nothing is thrown, so nothing can be uncaught.
	const print = throughProgram((folder) => [resolve(folder, 'witness')]);
	return { ...withKey(name, library, protocols), modes, prepare, print };
}

/** A library for Java, driven by `programs/<program>.java`. */
export function javaLibrary(
	name: string,
	library: Package,
	protocols: readonly Protocol[],
	program: string,
): Driver {
	const prepare = building('javac', '-cp', 'lib/*', `${program}.java`);
	const print = throughProgram(() => ['java', '-cp', 'lib/*:.', program]);
	return { ...withKey(name, library, protocols), modes: libraryModes, prepare, print };
}

/** A library that calls no API of ours, and only plays scenes. */
export function playedLibrary(name: string, library: Package): Driver {
	return { ...withKey(name, library, []), modes: ['uncaught'], async *print() {} };
}

function withKey(name: string, library: Package, protocols: readonly Protocol[]) {
	return { name, package: library, protocols, credentials: ['key'] } as const;
}

/** Copies the programs beside the library, and compiles one. */
function building(command: string, ...args: string[]) {
	return (folder: string): void => {
		copyPrograms(folder);
		execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
	};
}

/** An exception that is caught and logged, one that is not, and one in a call that streams. */
const libraryModes = ['logged', 'uncaught', 'stream'];

/** The modes of a library in which no call streams, or all do. */
export const withoutStream = ['logged', 'uncaught'];
