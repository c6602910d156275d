import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compareVersions } from '#text/versions.ts';
import { quoted } from '#text/words.ts';
import type { Package } from './driver.ts';
import { clientCache } from './install.ts';
import { Wrong } from './wrong.ts';

/** What the client of its registry says about the releases of a package, as it prints it. */
export type Listing = (from: Package) => string;

/** All finished releases of a package, oldest first, as its registry's own client lists them. */
export function releasesOf(from: Package, listing: Listing = asked): string[] {
	const listed = read(from, listing(from)).filter((one) => /^\d+(\.\d+)*$/.test(one));
	if (listed.length === 0) throw new Wrong(`The registry lists no release of "${from.name}".`);
	return listed.sort(compareVersions);
}

function read({ registry, name }: Package, text: string): string[] {
	try {
		return readers[registry](text);
	} catch (error) {
		const problem = `${clients[registry]} answers no list of the releases of "${name}"`;
		throw new Wrong(`${problem}, but ${quoted(text)}.`, { cause: error });
	}
}

/** How each client writes its list. */
const readers = {
	// npm writes a package with a single release as a string.
	npm: (text) => [JSON.parse(text) as string | string[]].flat(),
	pypi: (text) => (/^Available versions: (.*)$/m.exec(text)?.[1] ?? '').split(', '),
	go: (text) =>
		text
			.trim()
			.split(/\s+/)
			.slice(1)
			.map((version) => version.slice(1)),
	maven: (text) => [...text.matchAll(/<version>([^<]+)</g)].flatMap(([, version = '']) => version),
} as const satisfies Record<Package['registry'], (text: string) => string[]>;

function asked(from: Package): string {
	try {
		return listings[from.registry](from.name);
	} catch (error) {
		const client = clients[from.registry];
		throw new Wrong(`${client} lists no release of "${from.name}": ${reasonOf(error)}.`, {
			cause: error,
		});
	}
}

function reasonOf(error: unknown): string {
	const { code, stderr = '' } = error as { code?: string; stderr?: string }; // execFileSync throws these.
	if (code === 'ENOENT') return 'it is not installed';
	if (code === 'ETIMEDOUT') return 'the registry did not answer in time';
	const lines = stderr.split('\n').filter((line) => /error/i.test(line));
	const telling = lines.find((line) => !/error code|complete log/i.test(line)) ?? String(error);
	return telling.trim().replace(/\.$/, '');
}

const clients = { npm: 'npm', pypi: 'pip', go: 'go', maven: 'mvn' } as const;

const listings = {
	npm: (name) => run('npm', 'view', name, 'versions', '--json'),
	pypi: (name) => run('python3', '-m', 'pip', 'index', 'versions', name),
	go: (name) => run('go', 'list', '-m', '-versions', name),
	/** Maven prints no list, but it keeps the one that it read beside the newest release. */
	maven(name) {
		const repository = resolve(clientCache, 'maven', 'repository');
		const [group = '', artifact = ''] = name.split(':');
		const get = ['dependency:get', `-Dartifact=${name}:RELEASE:pom`, '-Dtransitive=false'];
		run('mvn', '--batch-mode', '--quiet', '-U', `-Dmaven.repo.local=${repository}`, ...get);
		const folder = join(repository, group.replaceAll('.', '/'), artifact);
		const files = globSync('maven-metadata-*.xml', { cwd: folder });
		return files.map((file) => readFileSync(join(folder, file), 'utf8')).join('');
	},
} as const satisfies Record<Package['registry'], (name: string) => string>;

function run(command: string, ...args: string[]): string {
	const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];
	return execFileSync(command, args, { encoding: 'utf8', stdio, timeout: 120_000 });
}
