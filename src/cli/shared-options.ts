import { existsSync, statSync } from 'node:fs';
import { readCorpus, type Corpus } from '#content/read/corpus.ts';
import { day } from '#schema/primitives.ts';
import { Failure } from './command.ts';
import type { Io } from './io.ts';

/** The option that names the content folder. */
export const contentOption = {
	type: 'string',
	argument: 'DIR',
	default: 'content',
	help: 'the content folder',
} as const;

/** The option that lets a command run as if on another day. */
export const todayOption = {
	type: 'string',
	argument: 'DATE',
	help: 'run as if on this date, YYYY-MM-DD',
} as const;

/** What is in the content folder that a call names. */
export function contentIn(folder: string): Corpus {
	if (existsSync(folder) && statSync(folder).isDirectory()) return readCorpus(folder);
	throw new Failure(`There is no folder "${folder}".`);
}

/** The date that a call names, or today's. */
export function dateFrom(option: string | undefined, io: Io): string {
	if (option === undefined || day.safeParse(option).success) return option ?? io.today;
	throw new Failure(`"${option}" is not a date (YYYY-MM-DD).`);
}
