import { globSync } from 'node:fs';
import { matchesGlob, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Package } from '../driver.ts';
import { drivers } from '../drivers.ts';
import { installed } from '../install.ts';
import { inScene } from '../scene/in-scene.ts';
import { Wrong } from '../wrong.ts';
import { ordinaryClients } from './outside.ts';
import type { Performance, PlannedProof, Played } from './plan.ts';
import { neededRelease } from './needed.ts';
import type { Proof } from './proof.ts';
import type { Release } from './stage.ts';

/** Where the proofs are: a module for each entry. */
const folder = 'tests/proofs';

/** A proof with where it comes from. */
export interface FoundProof extends PlannedProof {
	readonly proof: Proof;
}

/** A proof that was run: with what, or why it does not hold. */
export interface Outcome {
	readonly found: FoundProof;
	readonly with: Readonly<Record<string, string>>;
	readonly broken?: string;
}

/** The proofs of the entries that patterns name. */
export async function proofsOf(patterns: readonly string[]): Promise<FoundProof[]> {
	const ids = globSync('*/*.ts', { cwd: folder })
		.map((path) => path.slice(0, -'.ts'.length))
		.filter((id) => patterns.some((pattern) => matchesGlob(id, pattern)))
		.sort();
	if (ids.length === 0) {
		throw new Wrong(
			`No entry with a proof is called ${patterns.map((one) => `"${one}"`).join(' or ')}.`,
		);
	}
	const found = ids.map(async (entry) => {
		const file = resolve(folder, `${entry}.ts`);
		const { proofs } = (await import(pathToFileURL(file).href)) as { proofs: readonly Proof[] };
		return proofs.map((proof, nth): FoundProof => ({ entry, file, nth, proof }));
	});
	return (await Promise.all(found)).flat();
}

/**
 * Runs proofs, those that need no registry in a network of their own, and says of each what became of it. Without the fix
 * a proof is broken when it holds.
 */
export async function* prove(
	all: readonly FoundProof[],
	content: string,
	{ withoutFix }: { readonly withoutFix: boolean },
): AsyncGenerator<Outcome> {
	const releases = releasesFor(all, content);
	const outside = all.filter(({ proof }) => proof.outside === true);
	const within = all.filter(({ proof }) => proof.outside !== true);
	for (const [some, confined] of [
		[within, true],
		[outside, false],
	] as const) {
		for await (const played of some.length === 0
			? []
			: play(some, { releases, content, confined, withoutFix })) {
			const found = some.find(({ entry, nth }) => entry === played.entry && nth === played.nth);
			if (found === undefined) continue;
			const used = found.proof.clients
				.map((name) => releases[name])
				.filter((one) => one !== undefined);
			const clients = used.map((one): [string, string] => [one.recordedAs, one.version]);
			yield {
				found,
				with: {
					...Object.fromEntries(clients),
					...(played.broken === undefined ? played.used : {}),
				},
				...(played.broken === undefined ? {} : { broken: played.broken }),
			};
		}
	}
}

function play(
	proofs: readonly FoundProof[],
	run: Pick<Performance, 'content' | 'confined' | 'releases' | 'withoutFix'>,
): AsyncGenerator<Played> {
	const planned = proofs.map(({ entry, file, nth }) => ({ entry, file, nth }));
	const plan: Omit<Performance, 'certificates'> = { ...run, proofs: planned };
	return inScene<Played>({
		program: new URL('./inside.ts', import.meta.url),
		confined: run.confined,
		plan,
		env: run.confined ? {} : ordinaryClients(),
		name: 'the proofs',
	});
}

/** Installs every release that the proofs need, by the names that they give them. */
function releasesFor(all: readonly FoundProof[], content: string): Record<string, Release> {
	const names = new Set(all.flatMap(({ proof }) => proof.clients));
	return Object.fromEntries(
		[...names].map((name) => {
			const { package: client, version } = neededRelease(name, content);
			const folder = installed(client, version);
			return [name, { folder, version, package: client.name, recordedAs: recordedAs(client) }];
		}),
	);
}

/** What the pages call registries beside a name that two of them have: "openai (Python)". */
const inWords = { npm: 'npm', pypi: 'Python', go: 'Go', maven: 'Java' } as const;

/** A package by its name, with its registry when a client of another registry has that name, too. @internal */
export function recordedAs({ name, registry }: Pick<Package, 'name' | 'registry'>): string {
	const isShared = drivers.some(
		({ package: other }) => other.name === name && other.registry !== registry,
	);
	return isShared ? `${name} (${inWords[registry]})` : name;
}
