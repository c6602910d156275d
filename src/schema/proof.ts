import { z } from 'zod';
import { day, line } from './primitives.ts';

/** What a run calls the quick fix; every other fix goes by its title. */
export const quickFix = 'Quick fix';

const run = z
	.strictObject({
		fix: line(90).meta({ description: `"${quickFix}", or the title of a fix of the entry.` }),
		parts: z.array(line(40)).min(1).optional().meta({
			description: 'Which of its parts were run, when it has several: "Python".',
		}),
		with: z.record(line(80), line(40)).meta({
			description: 'What it was run with: package or program to version.',
		}),
		platform: line(24).meta({ description: 'The operating system.' }),
		on: day.meta({ description: 'The day of the run.' }),
		digest: z
			.string()
			.regex(/^[0-9a-f]{16}$/, { error: 'Let `npm run prove -- --record` write it.' })
			.meta({ description: 'A digest of what was typed, so that a later change of it shows.' }),
	})
	.meta({ description: 'A fix that was run: the error before it, none after it.' });

/** The fixes of an entry that were run (`content/proofs/<product>/<slug>.yml`); `npm run prove` writes it. */
export const proofsSchema = z
	.strictObject({
		runs: z
			.array(run)
			.min(1)
			.meta({ description: 'The fixes that were run, the quick fix first.' }),
	})
	.meta({ title: 'Signpost proofs', description: 'A file in content/proofs.' });

/** The fixes of an entry that were run. */
export type ProofsData = z.output<typeof proofsSchema>;
/** One fix that was run. */
export type FixRun = ProofsData['runs'][number];
