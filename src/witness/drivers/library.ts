import { resolve } from 'node:path';
import type { Driver } from '../driver.ts';
import { throughProgram } from './print.ts';

/** A library, before it is known how its program is run. */
export type Library = Pick<Driver, 'name' | 'package' | 'protocols'>;

/** A library for Node, driven by `programs/<program>`. */
export function nodeLibrary(library: Library, program: string): Driver {
	return driverOf(library, program, () => [process.execPath, program]);
}

/** A library for Python, driven by `programs/<program>`. */
export function pythonLibrary(library: Library, program: string): Driver {
	return driverOf(library, program, (folder) => [resolve(folder, 'venv/bin/python'), program]);
}

function driverOf(
	library: Library,
	program: string,
	command: Parameters<typeof throughProgram>[1],
): Driver {
	return {
		...library,
		// A library prints the same whatever it signs in with.
		credentials: ['key'],
		// An exception that is caught and logged, one that is not, and one in a call that streams.
		modes: ['logged', 'uncaught', 'stream'],
		print: throughProgram(program, command),
	};
}
