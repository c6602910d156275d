import { boundsOf, type Bounds } from './bisect.ts';
import { compareVersions, releasesOf } from './versions.ts';
import { witness, type Run } from './witness.ts';

/**
 * The first and the last release of a client that prints the words for the answers of a run, whatever
 * the line breaks. `tell` hears of each release that was tried. Releases that cannot be installed or
 * run are passed over.
 */
export async function bounds(
	run: Run,
	words: string,
	tell: (tried: string) => void,
): Promise<Bounds | undefined> {
	const sought = flattened(words);
	const prints = async (version: string): Promise<boolean | undefined> => {
		try {
			const texts = [];
			for await (const { text } of witness({ ...run, version })) texts.push(text);
			const printed = texts.some((text) => flattened(text).includes(sought));
			tell(`${version} ${printed ? 'prints it' : `prints ${texts[0] ?? 'nothing'}`}`);
			return printed;
		} catch {
			tell(`${version} cannot be run`);
			return undefined;
		}
	};
	const known = releasesOf(run.driver.package);
	const oldest = run.driver.oldest ?? '0';
	return boundsOf(
		known.filter((version) => compareVersions(version, oldest) >= 0),
		prints,
	);
}

function flattened(text: string): string {
	return text.replaceAll(/\s+/g, ' ').trim();
}
