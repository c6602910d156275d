import { z } from 'zod';
import { credentials } from './answer.ts';
import { choice } from './choice.ts';
import { day, line } from './primitives.ts';

/** A version as a registry has it. */
export const version = z.string().regex(/^\d[\w.+-]*$/, { error: 'Write the exact version.' });

/** The registries that clients come from. */
export const registry = z
	.enum(['npm', 'pypi', 'go', 'maven'])
	.meta({ description: 'The registry that the client comes from.' });

const printing = z
	.strictObject({
		registry,
		client: line(80).meta({ description: 'The package, as its registry names it.' }),
		versions: z.array(version).min(1).meta({ description: 'The releases that were run.' }),
		mode: line(40).meta({ description: 'How the client was used, by the name in its driver.' }),
		credential: choice(credentials, 'What it signed in with.'),
		setting: line(200)
			.optional()
			.meta({ description: 'What else was set, when it was not the usual.' }),
		beside: z
			.record(z.string(), version)
			.optional()
			.meta({ description: 'Other packages that printed along, with their versions.' }),
		on: day.meta({ description: 'The day of the first run that printed it.' }),
	})
	.meta({ description: 'Releases of one client that printed the text.' });

/** What clients printed for one answer (`content/recordings/<folder>/<name>.json`): each text once. */
export const recordingsSchema = z
	.array(
		z.strictObject({
			text: z.array(z.string()).min(1).meta({ description: 'The text, line by line.' }),
			printed_by: z.array(printing).min(1).meta({ description: 'Who printed it.' }),
		}),
	)
	.min(1)
	.meta({ title: 'Signpost recordings', description: 'A file in content/recordings.' });

/** The recordings of one answer. */
export type RecordingsData = z.output<typeof recordingsSchema>;
/** Releases of one client that printed a text. */
export type Printing = z.output<typeof printing>;
