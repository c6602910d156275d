import { z } from 'zod';
import { credentials } from './answer.ts';
import { choice } from './choice.ts';
import { day, line } from './primitives.ts';
import { registry, version } from './recording.ts';

const attempts = z
	.strictObject({
		mode: line(40).meta({ description: 'How the client was used, by the name in its driver.' }),
		credential: choice(credentials, 'What it signed in with.'),
		requests: z.int().min(1).meta({
			description: 'How often it sent the request before it gave up, with its own settings.',
		}),
		seconds: z.int().min(0).meta({
			description:
				'Seconds from the first request to the last. They stay until the number of requests changes.',
		}),
		unfinished: z
			.literal(true)
			.optional()
			.meta({ description: 'It had not given up after five minutes.' }),
	})
	.meta({ description: 'The requests of one run.' });

/** How often one release of a client sends what an answer refuses (`content/attempts/<driver>.json`). */
export const attemptsSchema = z
	.strictObject({
		registry,
		client: line(80).meta({ description: 'The package, as its registry names it.' }),
		version,
		beside: z
			.record(z.string(), version)
			.optional()
			.meta({ description: 'Other packages that took part, with their versions.' }),
		on: day.meta({ description: 'The day of the last run that changed anything.' }),
		answers: z
			.record(z.string(), z.array(attempts).min(1))
			.meta({ description: 'Of each answer, by its id, how often it was asked for.' }),
	})
	.meta({ title: 'Signpost attempts', description: 'A file in content/attempts.' });

/** How often one release of a client sends what an answer refuses. */
export type AttemptsData = z.output<typeof attemptsSchema>;
/** The requests of one run. */
export type Attempts = z.output<typeof attempts>;
