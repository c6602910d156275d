import { resolve } from 'node:path';
import type { Protocol } from '#schema/answer.ts';
import type { Driver, Package } from '../driver.ts';
import { throughProgram } from './print.ts';

/** A library for Node, which prints the same whatever it signs in with, driven by `programs/<program>.mjs`. */
export function nodeLibrary(
	name: string,
	library: Package,
	protocols: readonly Protocol[],
	program: string,
	modes: readonly string[] = libraryModes,
): Driver {
	const print = throughProgram(() => [process.execPath, `${program}.mjs`]);
	return { name, package: library, protocols, credentials: ['key'], modes, print };
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
	return { name, package: library, protocols, credentials: ['key'], modes, print };
}

/** An exception that is caught and logged, one that is not, and one in a call that streams. */
const libraryModes = ['logged', 'uncaught', 'stream'];

/** The modes of a library in which no call streams, or all do. */
export const withoutStream = ['logged', 'uncaught'];
