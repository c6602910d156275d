import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Lock {
	readonly packages: Readonly<
		Record<
			string,
			{ version?: string; resolved?: string; optionalDependencies?: Record<string, string> }
		>
	>;
}

/** The lock file that a package resolves from: its own folder first, then each folder above it. */
function resolved({ packages }: Lock, from: string, name: string): string | undefined {
	for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf('/node_modules/'))) {
		const found = packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`];
		if (found) return found.version;
		if (!folder.includes('/node_modules/')) {
			return folder === '' ? undefined : packages[`node_modules/${name}`]?.version;
		}
	}
}

const locks = globSync('**/package-lock.json', { exclude: ['**/node_modules'] });

describe.each(locks)('%s', (file) => {
	const lock: Lock = JSON.parse(readFileSync(file, 'utf8'));

	test('has every optional package at its version, for every platform, as npm ci demands', () => {
		const wrong = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
			Object.entries(optionalDependencies)
				.filter(([, wanted]) => /^\d+\.\d+\.\d+$/.test(wanted))
				.filter(([name, wanted]) => resolved(lock, path, name) !== wanted)
				.map(([name, wanted]) => `${path}: ${name}@${wanted}`),
		);
		expect(wrong).toEqual([]);
	});

	test('names no registry, so that npm asks the one that it is set up for', () => {
		const named = Object.entries(lock.packages).filter(([, one]) => one.resolved !== undefined);
		expect(named).toEqual([]);
	});
});
