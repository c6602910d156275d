import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { recordingsSchema, type Printing, type RecordingsData } from '#schema/recording.ts';
import { compareVersions } from '#text/versions.ts';

/** A text, and one release that printed it. */
export interface Recording extends Omit<Printing, 'versions'> {
	readonly version: string;
	readonly text: string;
}

/** The recordings of each answer below a content folder, by the id of the answer. */
export function recordingsIn(content: string): Map<string, RecordingsData> {
	const paths = globSync('*/*.json', { cwd: join(content, 'recordings') }).sort();
	return new Map(
		paths.map((path) => [path.slice(0, -'.json'.length), readRecordings(content, path)]),
	);
}

/** Adds recordings to those of an answer, and writes the file when that changes it. */
export function writeRecordings(
	content: string,
	answer: string,
	added: readonly Recording[],
): boolean {
	const file = join(content, 'recordings', `${answer}.json`);
	const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
	const known = before === '' ? [] : readRecordings(content, `${answer}.json`);
	const merged = merge(known, added);
	const after = merged.length === 0 ? '' : `${JSON.stringify(merged, undefined, 1)}\n`;
	if (after === before) return false;
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, after);
	return true;
}

/**
 * Recordings with newer ones added: what a release printed for a mode and a credential replaces what
 * it printed earlier, and the day stays when it printed the same. @internal
 */
export function merge(known: RecordingsData, added: readonly Recording[]): RecordingsData {
	const all = new Map(flat(known).map((recording) => [keyOf(recording), recording]));
	for (const recording of added) {
		const earlier = all.get(keyOf(recording));
		if (earlier?.text !== recording.text) all.set(keyOf(recording), recording);
	}
	const byText = Object.groupBy([...all.values()].sort(inOrder), ({ text }) => text);
	return Object.entries(byText).map(([text, recordings = []]) => ({
		text: text.split('\n'),
		printed_by: grouped(recordings),
	}));
}

/** Every recording by itself. */
export function flat(recordings: RecordingsData): Recording[] {
	return recordings.flatMap(({ text, printed_by }) =>
		printed_by.flatMap(({ versions, ...how }) =>
			versions.map((version) => ({ ...how, version, text: text.join('\n') })),
		),
	);
}

function grouped(recordings: readonly Recording[]): Printing[] {
	const groups = Object.groupBy(recordings, (one) =>
		JSON.stringify([placeOf(one), one.beside, one.on]),
	);
	return Object.values(groups).flatMap((group = []) => {
		const [first] = group;
		if (first === undefined) return [];
		const { registry, client, mode, credential, setting, beside, on } = first;
		const versions = group.map(({ version }) => version);
		// In one order, whatever the order in which they were made.
		return [
			{
				registry,
				client,
				versions,
				mode,
				credential,
				...(setting === undefined ? {} : { setting }),
				...(beside === undefined ? {} : { beside }),
				on,
			},
		];
	});
}

function keyOf(recording: Recording): string {
	return [placeOf(recording), recording.version].join('\n');
}

function placeOf({ registry, client, mode, credential, setting = '' }: Recording): string {
	return [client, registry, mode, credential, setting].join('\n');
}

function inOrder(one: Recording, other: Recording): number {
	const [a, b] = [placeOf(one), placeOf(other)];
	if (a !== b) return a < b ? -1 : 1;
	return compareVersions(other.version, one.version);
}

function readRecordings(content: string, path: string): RecordingsData {
	const text = readFileSync(join(content, 'recordings', path), 'utf8');
	return recordingsSchema.parse(JSON.parse(text));
}
