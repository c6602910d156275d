import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Package } from './driver.ts';
import { made } from './made.ts';

/** Where clients are kept between runs. Git ignores it. */
export const clientCache = '.cache/witness';

/**
 * The folder of a released client, installed by the registry's own package manager if it is not
 * there yet. Nothing that a package wants to run on installation is run.
 */
export function installed(client: Package, version: string): string {
	const name = client.name.replaceAll(/[/:]/g, '+');
	const folder = resolve(clientCache, client.registry, name, version);
	made(folder, (unfinished) => {
		installers[client.registry](client, version, unfinished);
	});
	return folder;
}

/** The versions of the packages that were installed beside a release; `undefined` when none were. */
export function versionsBeside(
	client: Package,
	version: string,
): Record<string, string> | undefined {
	if (client.beside === undefined || client.beside.length === 0) return undefined;
	const folder = installed(client, version);
	return Object.fromEntries(
		client.beside.map((name) => {
			const file = join(folder, 'node_modules', name, 'package.json');
			const { version: found } = JSON.parse(readFileSync(file, 'utf8')) as { version: string }; // npm wrote it.
			return [name, found];
		}),
	);
}

const installers = {
	npm({ name, beside }, version, folder) {
		const packages = [`${name}@${version}`, ...(beside ?? [])];
		const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
		writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
		run('npm', ['install', ...quiet, ...packages], folder);
	},
	pypi({ name, beside }, version, folder) {
		// A virtual environment knows its own path: it is made where it stays, as a folder within.
		run('python3', ['-m', 'venv', '--copies', 'venv'], folder);
		const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
		run('venv/bin/python', [...pip, `${name}==${version}`, ...(beside ?? [])], folder);
	},
	go({ name }, version, folder) {
		run('go', ['mod', 'init', 'witness'], folder);
		run('go', ['get', `${name}@v${version}`], folder);
	},
	maven({ name }, version, folder) {
		const [group, artifact] = name.split(':');
		writeFileSync(join(folder, 'pom.xml'), pom(group ?? '', artifact ?? '', version));
		const copy = ['dependency:copy-dependencies', '-DoutputDirectory=lib'];
		run('mvn', ['--batch-mode', '--quiet', ...copy], folder);
	},
} as const satisfies Record<
	Package['registry'],
	(client: Package, version: string, folder: string) => void
>;

function run(command: string, args: readonly string[], cwd: string): void {
	// With an older Node first in the path, npm would choose older packages.
	const env = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env['PATH']}` };
	execFileSync(command, args, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] });
}

const pom = (group: string, artifact: string, version: string) => `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>witness</groupId>
  <artifactId>witness</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>${group}</groupId>
      <artifactId>${artifact}</artifactId>
      <version>${version}</version>
    </dependency>
  </dependencies>
</project>
`;
