import { provable } from '#content/model/proofs.ts';
import { readContent } from '#content/read/content.ts';
import type { FixRun } from '#schema/proof.ts';
import { prove as played, proofsOf, type Outcome } from '#witness/proofs/prove.ts';
import { writeRuns } from '#witness/proofs/record.ts';
import { Wrong } from '#witness/wrong.ts';
import { count } from '#text/words.ts';
import { defineCommand, Failure } from '../command.ts';
import type { Io } from '../io.ts';
import { contentOption } from '../shared-options.ts';

/** `npm run prove`: fixes, run as they are printed. */
export const prove = defineCommand({
	name: 'npm run prove',
	about:
		'Runs fixes as their entries print them: the error before, none after; and the examples of the reference.',
	calls: {
		'-- [ENTRY…]':
			'runs the proofs of these entries, such as "mcp/*" or "reference/*"; all of them when none is named',
		'-- --record [ENTRY…]':
			'also writes what was run into the content folder, which pages then say',
		'-- --without-fix [ENTRY…]':
			'leaves the code of the fixes out, and says which proofs hold all the same: those prove nothing',
	},
	options: {
		'record': { type: 'boolean', help: 'keep what was run' },
		'without-fix': { type: 'boolean', help: 'see that proofs fail without the fix' },
		'content': contentOption,
	},
	takesNames: true,
	codes: { 0: 'every proof holds', 1: 'a fix does not do what its entry says' },
	async run({ content, record, 'without-fix': withoutFix = false }, io, _, ids) {
		try {
			const found = await proofsOf(ids.length === 0 ? ['*/*'] : ids);
			const outcomes: Outcome[] = [];
			for await (const outcome of played(found, content, { withoutFix })) {
				if (withoutFix && outcome.broken === undefined) continue;
				say(outcome, io);
				outcomes.push(outcome);
			}
			const broken = outcomes.filter((one) => one.broken !== undefined).length;
			const good = count(found.length - broken, 'proof');
			io.stderr.write(
				withoutFix
					? `${good} failed without the fix, ${broken} held all the same.\n`
					: `${good} held, ${broken} did not.\n`,
			);
			if (record && !withoutFix) keep(outcomes, content, io);
			return broken === 0 ? 0 : 1;
		} catch (error) {
			throw error instanceof Wrong ? new Failure(error.message) : error;
		}
	},
});

function say({ found, with: used, broken }: Outcome, { stdout }: Io): void {
	const { entry, proof } = found;
	const name = `${entry}: ${proof.fix}${proof.part === undefined ? '' : ` (${proof.part})`}`;
	const names = Object.entries(used).map(([client, version]) => `${client} ${version}`);
	stdout.write(
		broken === undefined
			? `${name}\n  holds with ${names.join(', ')}\n`
			: `${name}\n  does not hold. ${broken.replaceAll('\n', '\n  ')}\n`,
	);
}

/** Records each fix of which every proof held; a fix with a broken proof keeps what it had. */
function keep(outcomes: readonly Outcome[], content: string, io: Io): void {
	const all = provable(readContent(content));
	const byEntry = Map.groupBy(outcomes, ({ found }) => found.entry);
	let changed = 0;
	for (const [id, some] of byEntry) {
		const data = all.get(id);
		if (data && writeRuns(content, { id, data }, runsOf(some, io.today))) changed += 1;
	}
	io.stderr.write(`${count(changed, 'file')} changed below ${content}/proofs.\n`);
}

function runsOf(outcomes: readonly Outcome[], today: string): Omit<FixRun, 'digest'>[] {
	const byFix = Map.groupBy(outcomes, ({ found }) => found.proof.fix);
	return [...byFix]
		.filter(([, some]) => some.every(({ broken }) => broken === undefined))
		.map(([fix, some]) => ({
			fix,
			...partsOf(some),
			with: Object.assign({}, ...some.map((one) => one.with)) as Record<string, string>,
			platform: 'Linux',
			on: today,
		}));
}

/** The parts of a fix that were run, when it has several. */
function partsOf(outcomes: readonly Outcome[]): Pick<FixRun, 'parts'> {
	const parts = new Set(outcomes.flatMap(({ found }) => found.proof.part ?? []));
	return parts.size > 0 ? { parts: [...parts] } : {};
}
