import { z } from 'zod';
import { day, httpsUrl, line, markdown, sentence } from './primitives.ts';

/** A product (`content/products/<slug>.yml`): a thing that prints errors. */
export const productSchema = z
	.strictObject({
		name: sentence(60).meta({ description: 'As its maker writes it.' }),
		vendor: sentence(60).meta({ description: 'Who makes it.' }),
		summary: markdown(400).meta({
			description: 'Two sentences: what it is, and where its errors show. Markdown.',
		}),
		version: z
			.strictObject({
				text: markdown(400).meta({ description: 'How to find the version. Markdown.' }),
				command: line(160).optional().meta({ description: 'The command that prints it.' }),
			})
			.meta({ description: 'How to find its version.' }),
		status_page: httpsUrl.optional().meta({ description: 'Where its maker reports incidents.' }),
		changelog: httpsUrl.optional().meta({ description: 'Where its changes are listed.' }),
		documentation: httpsUrl
			.optional()
			.meta({ description: 'Its documentation, best of all the page on errors.' }),
		checked: day.meta({ description: 'Day on which these facts were last read.' }),
	})
	.meta({ title: 'Signpost product', description: 'A file in content/products.' });

/** A product after parsing. */
export type ProductData = z.output<typeof productSchema>;
