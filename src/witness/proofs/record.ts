import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse, stringify } from 'yaml';
import { digestOf, type Fixed } from '#content/model/proofs.ts';
import { proofsSchema, quickFix, type FixRun } from '#schema/proof.ts';

/**
 * Writes the fixes that were run beside those that are recorded; one that was run again with the same things for the
 * same code keeps its day. Runs of fixes that are no longer there go. True when that changes the file.
 */
export function writeRuns(
	content: string,
	{ id, data }: { readonly id: string; readonly data: Fixed },
	ran: readonly Omit<FixRun, 'digest'>[],
): boolean {
	const file = join(content, 'proofs', `${id}.yml`);
	const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
	const known = before === '' ? [] : proofsSchema.parse(parse(before)).runs;
	const runs = merged(data, known, ran);
	if (runs.length === 0) {
		rmSync(file, { force: true });
		return before !== '';
	}
	const after = stringify(
		{ runs },
		{ defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 },
	);
	if (after === before) return false;
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, after);
	return true;
}

/** Recorded runs with newer ones in their place, in the order of the fixes. @internal */
export function merged(
	data: Fixed,
	known: readonly FixRun[],
	ran: readonly Omit<FixRun, 'digest'>[],
): FixRun[] {
	const titles = [quickFix, ...data.fixes.map(({ title }) => title)];
	return titles.flatMap((fix) => {
		const earlier = known.find((one) => one.fix === fix);
		const now = ran.find((one) => one.fix === fix);
		if (now === undefined) return earlier ?? [];
		const run = { ...now, digest: digestOf(data, fix) ?? '' };
		return [earlier !== undefined && isSame(earlier, run) ? earlier : run];
	});
}

/** Whether two runs differ in nothing but the day. */
function isSame(one: FixRun, other: FixRun): boolean {
	return isDeepStrictEqual({ ...one, on: other.on }, other);
}
