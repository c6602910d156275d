import type { RecordingsData } from '#schema/recording.ts';
import { compareVersions } from '#text/versions.ts';
import type { Driver } from '#witness/driver.ts';
import type { PlannedCase, PrintedText } from '#witness/plan.ts';
import { flat, type Recording } from '#witness/recordings.ts';

/** Where a release does not print what the newest recorded one printed. */
export interface Change {
	readonly answer: string;
	readonly mode: string;
	readonly credential: string;
	/** What was recorded; absent for a text that is new. */
	readonly before?: string;
	/** What is printed now; absent when nothing is. */
	readonly now?: string;
}

/** Compares what a release printed for the cases that it was given with the newest recordings of its client. */
export function changesOf(
	driver: Pick<Driver, 'package'>,
	recordings: ReadonlyMap<string, RecordingsData>,
	asked: readonly PlannedCase[],
	printed: readonly PrintedText[],
): Change[] {
	const now = new Map(printed.map((one) => [keyOf(one), one.text]));
	const before = newestTexts(driver, recordings);
	return asked.flatMap(({ answer, mode, credential }) => {
		const key = keyOf({ answer, mode, credential });
		const [earlier, later] = [before.get(key), now.get(key)];
		if (earlier === later) return [];
		return {
			answer,
			mode,
			credential,
			...(earlier === undefined ? {} : { before: earlier }),
			...(later === undefined ? {} : { now: later }),
		};
	});
}

/** What the newest recorded release of a client printed in each case. */
function newestTexts(
	{ package: from }: Pick<Driver, 'package'>,
	recordings: ReadonlyMap<string, RecordingsData>,
): Map<string, string> {
	const newest = new Map<string, Recording>();
	for (const [answer, data] of recordings) {
		for (const one of flat(data)) {
			if (one.registry !== from.registry || one.client !== from.name) continue;
			if (one.setting !== undefined) continue;
			const key = keyOf({ answer, mode: one.mode, credential: one.credential });
			const known = newest.get(key);
			if (known === undefined || compareVersions(known.version, one.version) < 0) {
				newest.set(key, one);
			}
		}
	}
	return new Map([...newest].map(([key, { text }]) => [key, text]));
}

const keyOf = ({ answer, mode, credential }: PlannedCase) => [answer, mode, credential].join('\n');
