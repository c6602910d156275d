import { z } from 'zod';
import { choice } from './choice.ts';
import {
	day,
	entryId,
	httpsUrl,
	inlineMarkdown,
	line,
	markdown,
	sentence,
	slug,
} from './primitives.ts';
import { retries } from './vocabulary.ts';

const code = z
	.strictObject({
		code: z
			.string()
			.regex(/^(?:[A-Za-z][A-Za-z0-9_]{1,79}|-\d{3,6})$/, {
				error:
					'Write the code as programs print it: "file_expired", "RESOURCE_EXHAUSTED", "-32601".',
			})
			.meta({ description: 'The code, character for character.' }),
		name: line(80)
			.optional()
			.meta({ description: 'Class or constant of the package for it: "FileExpiredError".' }),
		http_status: z
			.int()
			.min(100)
			.max(599)
			.optional()
			.meta({ description: 'HTTP status that it comes with.' }),
		meaning: inlineMarkdown(240).meta({
			description: 'What happened and what to do, in one sentence of our own. Inline Markdown.',
		}),
		retry: choice(retries, 'Whether a retry helps.'),
		general: z.boolean().optional().meta({
			description: 'True for a code that only says that something failed; the words decide then.',
		}),
		entry: entryId
			.optional()
			.meta({ description: 'The entry that explains it, when there is one.' }),
	})
	.meta({ description: 'One code.' });

/** The codes of one API or protocol (`content/codes/<name>.yml`): what programs should match on instead of words. */
export const codesSchema = z
	.strictObject({
		title: sentence(70).meta({ description: 'Title of the page, in sentence case.' }),
		product: slug.meta({ description: 'A file name in content/products.' }),
		introduction: markdown(900).meta({
			description: 'Where the code stands in a response and what it promises. Markdown.',
		}),
		documentation: httpsUrl,
		package: z
			.strictObject({
				name: line(80).meta({ description: 'Name of the package.' }),
				version: line(20).meta({ description: 'The version that was read.' }),
			})
			.meta({ description: 'The package whose types were read, with its version.' }),
		checked: day.meta({ description: 'Day on which the list was last compared with its source.' }),
		codes: z.array(code).min(1).meta({ description: 'Every code, in the order of the alphabet.' }),
	})
	.meta({ title: 'Signpost codes', description: 'A file in content/codes.' });

/** A list of codes after parsing. */
export type CodesData = z.output<typeof codesSchema>;
