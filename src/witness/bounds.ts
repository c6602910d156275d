import { compareVersions } from '#text/versions.ts';
import { boundsOf, type Bounds } from './bisect.ts';
import type { PrintedText } from './plan.ts';
import { flat, recordingsIn } from './recordings.ts';
import { releasesOf } from './versions.ts';
import { witness, type Run } from './witness.ts';

/**
 * The first and the last release of a client that prints the words for the answers of a run, whatever
 * the line breaks. Releases that are recorded are not run again; `tried` hears of each that is, and
 * what it printed. Releases that cannot be installed or run are passed over.
 */
export async function bounds(
	run: Run,
	words: string,
	tried: (version: string, printed: readonly PrintedText[] | undefined) => void,
): Promise<Bounds | undefined> {
	const sought = flattened(words);
	const known = knownTexts(run);
	const prints = async (version: string): Promise<boolean | undefined> => {
		const texts = known.get(version) ?? (await textsOf({ ...run, version }, tried));
		return texts?.some((text) => flattened(text).includes(sought));
	};
	const oldest = run.driver.oldest ?? '0';
	const releases = releasesOf(run.driver.package);
	return boundsOf(
		releases.filter((version) => compareVersions(version, oldest) >= 0),
		prints,
		new Set(known.keys()),
	);
}

/** What releases printed for the answers of a run in one of its modes, as far as it is recorded. */
function knownTexts({ driver, answers, modes, content }: Run): Map<string, string[]> {
	const all = recordingsIn(content);
	const known = new Map<string, string[]>();
	for (const recording of answers.flatMap(({ id }) => flat(all.get(id) ?? []))) {
		const { registry, client, version, mode, setting, text } = recording;
		const isOurs = client === driver.package.name && registry === driver.package.registry;
		const isAsked = modes.length === 0 ? driver.modes.includes(mode) : modes.includes(mode);
		if (!isOurs || !isAsked || setting !== undefined) continue;
		known.set(version, [...(known.get(version) ?? []), text]);
	}
	return known;
}

async function textsOf(
	run: Run,
	tried: (version: string, printed: readonly PrintedText[] | undefined) => void,
): Promise<string[] | undefined> {
	try {
		const printed = [];
		for await (const one of witness(run)) printed.push(one);
		tried(run.version, printed);
		return printed.map(({ text }) => text);
	} catch {
		tried(run.version, undefined);
		return undefined;
	}
}

function flattened(text: string): string {
	return text.replaceAll(/\s+/g, ' ').trim();
}
