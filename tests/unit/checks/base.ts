import { readFileSync } from 'node:fs';
import { entry } from './examples/paths.ts';
import { check, type Reported } from '#checks/index.ts';
import { corpusOf, readCorpus } from '#content/read/corpus.ts';

/** A content folder in memory: path to text or bytes. */
export type Files = Record<string, string | Uint8Array>;

/** The day on which all tests happen. */
export const today = '2026-02-01';

export const folder = new URL('../../fixtures/checks', import.meta.url).pathname;

const paths = readCorpus(folder).files.map(({ path }) => path);
const texts = Object.fromEntries(
	paths.map((path) => [path, readFileSync(`${folder}/${path}`, 'utf8')]),
);

/** The small valid content folder of the fixtures. */
export const baseFiles = (): Record<string, string> => ({ ...texts });

/** The text of the valid entry that most tests change. */
export const entryText = texts[entry] ?? '';

/** The base with one stretch of one file replaced; a stretch that is not there is a mistake of the test. */
export function replaced(path: string, from: string, to: string): Files {
	const text = texts[path];
	if (text === undefined || !text.includes(from)) throw new Error(`${path} has no "${from}".`);
	return { ...texts, [path]: text.replace(from, () => to) };
}

/** What the checks find in a content folder. */
export async function findingsIn(files: Files): Promise<readonly Reported[]> {
	return (await check(corpusOf(files), { today })).findings;
}

/** A finding on one line, as the tables of the tests show it. */
export function shown({ code, file, position, message, remedy }: Reported): string {
	const at = position.kind === 'source' ? `${position.line}:${position.column}` : '-';
	return `${file}:${at} ${code} ${message} ${remedy}`;
}
