import { rules } from '#checks/rules.ts';
import { check, type Reported } from '#checks/index.ts';
import { entry } from '#checks/example.ts';
import { exampleContent, exampleDay, withFiles } from '#checks/example-content.ts';
import type { Corpus } from '#content/read/corpus.ts';

export { entry, exampleDay as today };

/** A content folder in memory: path to text or bytes. */
export type Files = Record<string, string | Uint8Array>;

/** The folder of the example content, for tests that need one on the disk. */
export const folder = new URL('../../../src/checks/example-content', import.meta.url).pathname;

const base = exampleContent();
const texts = Object.fromEntries(base.files.map(({ path, text }) => [path, text]));

/** The small valid content folder of the examples. */
export const baseFiles = (): Record<string, string> => ({ ...texts });

/** The text of the valid entry that most tests change. */
export const entryText = texts[entry] ?? '';

/** The base with one stretch of one file replaced; a stretch that is not there is a mistake of the test. */
export function replaced(path: string, from: string, to: string): Files {
	const text = texts[path];
	if (text === undefined || !text.includes(from)) throw new Error(`${path} has no "${from}".`);
	return { ...texts, [path]: text.replace(from, () => to) };
}

/** The base with some files changed. */
export const changed = (files: Files): Corpus => withFiles(base, files);

/** What the checks find in the base with some files changed. */
export async function findingsIn(files: Files): Promise<readonly Reported[]> {
	return (await check(changed(files), { today: exampleDay })).findings;
}

/** A finding on one line, as the tables of the tests show it. */
export function shown({ code, file, position, message, remedy }: Reported): string {
	const at = position.kind === 'source' ? `${position.line}:${position.column}` : '-';
	return `${file}:${at} ${code} ${message} ${remedy}`;
}

/** Each example of a mistake with its code and the rule that has it. */
export const examples = rules.flatMap((rule) =>
	Object.entries(rule.examples).flatMap(([code, some]) =>
		some.map((example) => ({ code, rule, example, mistake: example.mistake })),
	),
);
