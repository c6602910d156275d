import { codeSignatures } from '#content/model/codes.ts';
import { signaturesOf } from '#content/model/signatures.ts';
import { readCorpus } from '#content/read/corpus.ts';
import { codeLists, entries as entriesOf } from '#content/read/entries.ts';
import { compile } from '#matcher/index.ts';
import { compareVersions } from '#text/versions.ts';
import { answersIn } from '#witness/answers.ts';
import type { Driver, Package } from '#witness/driver.ts';
import { drivers } from '#witness/drivers.ts';
import type { PrintedText } from '#witness/plan.ts';
import { flat, recordingsIn } from '#witness/recordings.ts';
import type { Listing } from '#witness/versions.ts';
import { casesOf } from '#witness/witness.ts';
import { changesOf } from './changes.ts';
import { coverageSection } from './coverage.ts';
import { modelSection } from './models.ts';
import { printedSection, type Reprint } from './printed.ts';
import { keyOf, newestReleases, releaseSection } from './releases.ts';
import type { Section } from './section.ts';
import { shippedSection, type ShippedTexts } from './shipped-texts.ts';
import { staleSection } from './stale.ts';
import { thrownTextsIn } from './thrown-texts.ts';
import { codeSection } from './typed-codes.ts';
import { verifiedWith, type Verified } from './verified.ts';
import { watchedIn } from './watched.ts';

/** The parts of the report, in their order, with what they are called on the command line. */
export const parts = {
	releases: 'releases newer than what entries were verified with',
	printed: 'texts that clients no longer print as recorded',
	codes: "typed codes of the SDK's newest release",
	models: 'models that retire, and what mentions them',
	coverage: "share of Claude Code's error reference and of the typed codes that is answered",
	stale: 'entries that nobody has verified for long',
	shipped: 'texts of errors in shipped code that no entry has',
} as const;

/** The name of a part. */
export type Part = keyof typeof parts;

/** What the radar sees the world through; a test passes what was recorded. */
export interface Instruments {
	readonly today: string;
	/** Asks a registry; its own client when absent. */
	readonly listing?: Listing;
	/** The folder of a release, installed if need be. */
	readonly install: (from: Package, version: string) => string;
	/** Prints the answers again with a release; absent when nothing is to be printed. */
	readonly print?: (driver: Driver, version: string) => AsyncIterable<PrintedText>;
	/** The clients that print. */
	readonly clients: readonly Driver[];
}

/** The parts of the report that are wanted, made from a content folder. */
export async function radar(
	content: string,
	wanted: readonly Part[],
	instruments: Instruments,
	corpus = readCorpus(content),
): Promise<Section[]> {
	const { today, install } = instruments;
	const entries = entriesOf(corpus);
	const lists = codeLists(corpus).map(({ id, data }) => ({ ...data, slug: id }));
	const index = compile([...signaturesOf(entries), ...codeSignatures(lists)]);
	const answers = answersIn(content);
	const recordings = recordingsIn(content);
	const { messages, models } = watchedIn(content);
	const typed = lists.find(({ slug }) => slug === 'anthropic-api');
	const verified = verifiedWith(
		entries,
		drivers.map((driver) => driver.package),
	);
	const sdkOf = (name: string): Package => ({ registry: 'npm', name });
	const { print, clients } = instruments;
	const asks: Readonly<Record<Part, readonly Package[]>> = {
		releases: [...verified, ...drivers].map((one) => one.package),
		printed: print === undefined ? [] : clients.map((one) => one.package),
		codes: typed === undefined ? [] : [sdkOf(typed.package.name)],
		models: [sdkOf(models.package.name)],
		coverage: [],
		stale: [],
		shipped: verified.map((one) => one.package),
	};
	const packages = wanted.flatMap((part) => asks[part]);
	const releases = newestReleases(packages, instruments.listing);

	/** The newest release of the SDK that has typed codes and retirements, or why there is none. */
	const sdk = (name: string) => {
		const from = sdkOf(name);
		const version = releases.newest.get(keyOf(from));
		if (version === undefined) throw new Error(`The newest release of "${name}" is not known.`);
		return { version, folder: `${install(from, version)}/node_modules/${name}` };
	};
	const makers: Readonly<Record<Part, () => Section | Promise<Section>>> = {
		releases: () => releaseSection(verified, recordedVersions(recordings), releases),
		async printed() {
			const problems: string[] = [];
			const reprints: Reprint[] = [];
			for (const driver of print === undefined ? [] : clients) {
				const version = releases.newest.get(keyOf(driver.package));
				if (version === undefined || print === undefined) continue;
				try {
					const texts = await Array.fromAsync(print(driver, version));
					const asked = casesOf(driver, answers, []);
					const changes = changesOf(driver, recordings, asked, texts);
					reprints.push({ client: driver.name, version, texts: texts.length, changes });
				} catch (error) {
					problems.push(`${driver.name} ${version}: ${messageOf(error)}`);
				}
			}
			return printedSection(print && reprints, answers, index, problems);
		},
		codes() {
			if (typed === undefined) throw new Error('There is no list of typed codes.');
			return codeSection(typed, sdk(typed.package.name));
		},
		models: () => modelSection(models, sdk(models.package.name), corpus, today),
		shipped() {
			const problems: string[] = [];
			const shipped = verified.flatMap((one) => {
				try {
					return shippedTexts(one, releases.newest.get(keyOf(one.package)), install);
				} catch (error) {
					problems.push(`${one.package.name}: ${messageOf(error)}`);
					return [];
				}
			});
			return shippedSection(shipped, index, problems);
		},
		coverage() {
			if (typed === undefined) throw new Error('There is no list of typed codes.');
			return coverageSection(messages, typed, index);
		},
		stale: () => staleSection(entries, today),
	};
	const sections: Section[] = [];
	for (const part of Object.keys(parts) as Part[]) {
		if (!wanted.includes(part)) continue;
		try {
			sections.push(await makers[part]());
		} catch (error) {
			sections.push({ title: parts[part], paragraphs: [], problems: [messageOf(error)] });
		}
	}
	return sections;
}

/** The newest release of each client that is recorded, by `registry name`. */
function recordedVersions(recordings: ReturnType<typeof recordingsIn>): Map<string, string> {
	const newest = new Map<string, string>();
	for (const { registry, client, version } of [...recordings.values()].flatMap(flat)) {
		const key = keyOf({ registry, name: client });
		const known = newest.get(key);
		if (known === undefined || compareVersions(known, version) < 0) newest.set(key, version);
	}
	return newest;
}

/** What a package throws, if it is a client of ours; programs and tools would only be in the way. */
function shippedTexts(
	{ package: from, entries }: Verified,
	version: string | undefined,
	install: Instruments['install'],
): ShippedTexts[] {
	const driver = drivers.find((one) => keyOf(one.package) === keyOf(from));
	if (driver === undefined || version === undefined) return [];
	const textsOf = (release: string) => {
		const holder = driver.packageOf?.(release) ?? driver.package;
		return thrownTextsIn(install(holder, release), holder);
	};
	const older = [...entries.keys()].filter((one) => compareVersions(one, version) < 0).at(-1);
	const before = older === undefined ? {} : { before: { version: older, texts: textsOf(older) } };
	return [{ name: from.name, version, texts: textsOf(version), ...before }];
}

function messageOf(error: unknown): string {
	return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}
