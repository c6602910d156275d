import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { attemptsSchema, type Attempts, type AttemptsData } from '#schema/attempts.ts';
import type { Counted } from './attempts.ts';

/**
 * Adds what was counted to what is known of a driver, and writes the file when that changes it. Another release begins
 * anew: nothing is known of what it does with the answers that it was not given.
 */
export function writeAttempts(
	content: string,
	driver: string,
	release: Omit<AttemptsData, 'answers'>,
	counted: Counted,
): boolean {
	const file = join(content, 'attempts', `${driver}.json`);
	const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
	const known = before === '' ? undefined : attemptsSchema.parse(JSON.parse(before));
	const same = known?.version === release.version ? known : undefined;
	const answers = merge(same?.answers ?? {}, counted);
	if (JSON.stringify(same?.answers) === JSON.stringify(answers)) return false;
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, `${JSON.stringify({ ...release, answers }, undefined, 1)}\n`);
	return true;
}

/** What is known with what was counted now; the seconds stay while a client asks as often as it did. @internal */
export function merge(
	known: AttemptsData['answers'],
	{ answer, ...run }: Counted,
): AttemptsData['answers'] {
	const runs = known[answer] ?? [];
	const same = runs.find((one) => wayOf(one) === wayOf(run));
	if (same?.requests === run.requests && same.unfinished === run.unfinished) return known;
	const all = [...runs.filter((one) => one !== same), run];
	const sorted = all.sort((a, b) => (wayOf(a) < wayOf(b) ? -1 : 1));
	return Object.fromEntries(
		Object.entries({ ...known, [answer]: sorted }).sort(([a], [b]) => (a < b ? -1 : 1)),
	);
}

const wayOf = ({ mode, credential }: Attempts) => `${mode} ${credential}`;
