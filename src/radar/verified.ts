import type { ContentItem } from '#content/read/entries.ts';
import type { EntryData } from '#schema/entry.ts';
import { compareVersions } from '#text/versions.ts';
import type { Package } from '#witness/driver.ts';

/** A package that entries were verified with. */
export interface Verified {
	readonly package: Package;
	/** The entries by the version that they were verified with, the oldest version first. */
	readonly entries: ReadonlyMap<string, readonly string[]>;
}

/** Every package that the entries were verified with, in the order of the names. */
export function verifiedWith(
	entries: readonly Pick<ContentItem<EntryData>, 'id' | 'data'>[],
	clients: readonly Package[],
): Verified[] {
	const uses = entries.flatMap(({ id, data }) =>
		Object.entries(data.verified.with ?? {}).map(([label, text]) => {
			const from = packageCalled(label, clients);
			return { id, from, key: `${from.registry} ${from.name}`, version: newestIn(text) };
		}),
	);
	return Object.values(Object.groupBy(uses, ({ key }) => key))
		.flatMap((group = []) => {
			const [first] = group;
			const known = group.filter((one) => one.version !== undefined);
			const byVersion = Map.groupBy(known, ({ version = '' }) => version);
			const sorted = [...byVersion].sort(([a], [b]) => compareVersions(a, b));
			const ids = sorted.map(([version, all]) => [version, all.map(({ id }) => id)] as const);
			return first === undefined ? [] : [{ package: first.from, entries: new Map(ids) }];
		})
		.sort((a, b) => (a.package.name < b.package.name ? -1 : 1));
}

/**
 * The package that an entry means by a label: `anthropic (Python)`, a module path, `group:artifact`, the
 * name of a client, or else a package of npm.
 * @internal
 *
 * @example packageCalled('mcp (Python)', []) //=> { registry: 'pypi', name: 'mcp' }
 */
export function packageCalled(label: string, clients: readonly Package[]): Package {
	const [name = label, language] = label.split(/ \((\w+)\)$/);
	if (language === 'Python') return { registry: 'pypi', name };
	if (/^[\w.-]+\.\w+\/\w/.test(name)) return { registry: 'go', name };
	if (/^[\w.-]+:[\w.-]+$/.test(name)) return { registry: 'maven', name };
	const called = clients.filter((client) => client.name === name);
	const [only] = called;
	if (only !== undefined && called.every(({ registry }) => registry === only.registry)) {
		return { registry: only.registry, name };
	}
	return { registry: 'npm', name };
}

/** The newest version that a text names: "10.9.9 and 11.19.1" means 11.19.1. */
function newestIn(text: string): string | undefined {
	return [...text.matchAll(/\d+(?:\.\d+)+/g)]
		.map(([version]) => version)
		.sort(compareVersions)
		.at(-1);
}
