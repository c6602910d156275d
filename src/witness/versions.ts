import { execFileSync } from 'node:child_process';
import { compareVersions } from '#text/versions.ts';
import type { Package } from './driver.ts';
import { Wrong } from './wrong.ts';

/** All finished releases of a package, oldest first, as its registry's own client lists them. */
export function releasesOf({ registry, name }: Package): string[] {
	const listed = listers[registry](name).filter((version) => /^\d+(\.\d+)*$/.test(version));
	if (listed.length === 0) throw new Wrong(`The registry lists no release of "${name}".`);
	return listed.sort(compareVersions);
}

const listers = {
	npm: (name) => JSON.parse(asked('npm', 'view', name, 'versions', '--json')) as string[],
	pypi: (name) =>
		(
			/^Available versions: (.*)$/m.exec(
				asked('python3', '-m', 'pip', 'index', 'versions', name),
			)?.[1] ?? ''
		).split(', '),
	go: (name) =>
		asked('go', 'list', '-m', '-versions', name)
			.split(/\s+/)
			.slice(1)
			.map((version) => version.slice(1)),
	maven: (name) => {
		const goal = 'org.codehaus.mojo:versions-maven-plugin:2.18.0:display-dependency-updates';
		throw new Wrong(
			`Name the versions of "${name}": Maven lists none without a project (${goal}).`,
		);
	},
} as const satisfies Record<Package['registry'], (name: string) => string[]>;

function asked(command: string, ...args: string[]): string {
	return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}
