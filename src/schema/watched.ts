import { z } from 'zod';
import { day, httpsUrl, line, sentence } from './primitives.ts';

const shared = {
	title: sentence(70).meta({ description: 'What the file lists.' }),
	documentation: httpsUrl,
	checked: day.meta({ description: 'The day on which it was last compared with its source.' }),
};

/** The messages that a client's own error reference lists (`content/watched/claude-code-errors.yml`). */
export const messagesSchema = z
	.strictObject({
		...shared,
		left_out: z
			.array(z.strictObject({ text: line(120), because: sentence(120) }))
			.meta({ description: 'What the reference lists and is not the text of an error.' }),
		sections: z
			.array(
				z.strictObject({
					anchor: line(120).meta({ description: 'The section, as the address of the page ends.' }),
					texts: z
						.array(line(200))
						.min(1)
						.meta({ description: 'Messages, each variable part a placeholder: <model>.' }),
				}),
			)
			.min(1),
	})
	.meta({ title: 'Signpost messages', description: 'Messages that a reference lists.' });

/** When models are retired (`content/watched/anthropic-models.yml`). */
export const modelsSchema = z
	.strictObject({
		...shared,
		package: z
			.strictObject({ name: line(80), version: line(20) })
			.meta({ description: 'The package whose table was read, and the newest release read.' }),
		models: z.array(
			z.strictObject({
				id: line(80).meta({ description: 'The model, as requests name it.' }),
				retires: day.meta({ description: 'Its last day.' }),
				listed_by: line(20).meta({
					description: 'The newest release read that lists it; later tables drop retired models.',
				}),
			}),
		),
	})
	.meta({ title: 'Signpost models', description: 'Models with the day of their retirement.' });

/** The messages of a reference after parsing. */
export type MessagesData = z.output<typeof messagesSchema>;
/** The retirement of models after parsing. */
export type ModelsData = z.output<typeof modelsSchema>;
