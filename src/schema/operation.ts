import { z } from 'zod';
import { day, httpsUrl, inlineMarkdown, line, markdown, sentence, slug } from './primitives.ts';

const field = z
	.strictObject({
		name: line(200).meta({ description: 'Name on the wire, snake_case.' }),
		type: line(400).meta({
			description:
				'A type expression: "string", "integer", "number", "boolean", "object", "null", the name of an item of `types`, each with "[]" for arrays and " | " between alternatives.',
		}),
		required: z.boolean().meta({
			description:
				'Whether a request without it is refused (in a response: whether it is always there).',
		}),
		enum: z.array(line(200)).optional().meta({ description: 'The only strings allowed.' }),
		open: z.boolean().optional().meta({
			description: 'True when strings outside `enum` are allowed too, as with model ids.',
		}),
		default: inlineMarkdown(200)
			.optional()
			.meta({ description: 'What holds when it is absent. Inline Markdown.' }),
		constraint: inlineMarkdown(300)
			.optional()
			.meta({ description: 'Length, range, pattern, count. Inline Markdown.' }),
		description: markdown(900).meta({ description: 'What it does, in our own words. Markdown.' }),
	})
	.meta({ description: 'One parameter or one member of an object.' });

const like = z.array(z.string()).optional().meta({
	description: 'Parameters of the operation in `shares` that are the same here, by name.',
});

const example = z
	.strictObject({
		id: slug.meta({ description: 'Names its place on the page.' }),
		title: sentence(80).meta({ description: 'What it shows.' }),
		text: markdown(6000).meta({
			description:
				'What it shows, and JSON of it. Every JSON is type-checked by the tests. Markdown.',
		}),
		calls: z
			.array(
				z.strictObject({
					for: line(24).meta({ description: 'Whom it is for: "curl", "Python", "TypeScript".' }),
					type: z.enum(['shell', 'python', 'ts']).meta({ description: 'Its language.' }),
					text: z.string().trim().min(1).max(4000).meta({ description: 'The whole program.' }),
				}),
			)
			.default([])
			.meta({ description: 'The same call in several languages; each is run by a proof.' }),
		answer: markdown(6000)
			.optional()
			.meta({ description: 'What comes back, below the calls. Markdown.' }),
	})
	.meta({ description: 'An example of a call, of a part of it, or of what comes back.' });

const type = z
	.union([
		z.strictObject({
			description: markdown(600).meta({ description: 'What the object is. Markdown.' }),
			fields: z.array(field).min(1).meta({ description: 'Its members.' }),
			like,
		}),
		z.strictObject({
			description: markdown(600).meta({
				description: 'What the alternatives have in common. Markdown.',
			}),
			discriminator: z
				.string()
				.optional()
				.meta({ description: 'The member that tells the variants apart, mostly "type".' }),
			variants: z.array(z.string()).min(2).meta({ description: 'Names of items of `types`.' }),
		}),
	])
	.meta({ description: 'An object with fields, or a union of other types.' });

/** An API operation (`content/reference/<operation>.yml`). */
export const operationSchema = z
	.strictObject({
		title: sentence(80).meta({ description: 'Name of the operation, as in the documentation.' }),
		method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']).meta({ description: 'HTTP method.' }),
		path: z
			.string()
			.regex(/^\/[^\s`]*$/, { error: 'Start it with "/", and leave out spaces and backticks.' })
			.meta({ description: 'Path below the host of the API.' }),
		product: slug.meta({ description: 'The product that it belongs to.' }),
		summary: markdown(600).meta({
			description: 'What it does, in two or three sentences. Markdown.',
		}),
		documentation: httpsUrl,
		sdk: z
			.strictObject({
				package: line(200).meta({ description: 'Name on npm.' }),
				version: line(200).meta({ description: 'Exact version.' }),
				parameters: line(200).meta({ description: 'Name of the type of the request.' }),
				result: line(200).meta({ description: 'Name of the type of the response.' }),
			})
			.meta({ description: 'The package whose types this was compared with.' }),
		checked: day,
		limits: z
			.array(
				z.strictObject({
					text: markdown(300).meta({ description: 'The limit, with its unit. Markdown.' }),
					source: httpsUrl,
				}),
			)
			.meta({ description: 'Documented limits.' }),
		shares: slug.optional().meta({
			description:
				'The operation whose parameters and types this one shares; its page describes them.',
		}),
		keeps_anchors: z.boolean().optional().meta({
			description:
				'True when members that another page describes were once on this page, so that links to them still lead to a place here.',
		}),
		examples: z.array(example).default([]).meta({ description: 'Examples, the simplest first.' }),
		parameters: z
			.array(field)
			.default([])
			.meta({ description: 'The members of the request body, without those in `like`.' }),
		like,
		response: z
			.strictObject({
				description: markdown(600).meta({ description: 'What comes back, and when. Markdown.' }),
				fields: z.array(field).min(1).meta({ description: 'Its members.' }),
			})
			.meta({ description: 'The response object.' }),
		types: z
			.record(z.string(), type)
			.default({})
			.meta({ description: 'Named types that fields refer to, without those that are shared.' }),
		differences: z
			.array(
				z.strictObject({
					path: z.string().meta({ description: 'The parameter, by its path.' }),
					kind: z
						.enum(['only-here', 'only-in-package', 'required', 'values', 'type'])
						.meta({ description: 'Which side has it alone, or what of it is not the same.' }),
					reason: sentence(300).meta({ description: 'Why, and what was read to know it.' }),
				}),
			)
			.default([])
			.meta({
				description: 'Where this differs from the types of the package on purpose, and why.',
			}),
	})
	.meta({ title: 'Signpost API operation', description: 'A file in content/reference.' });

/** An operation after parsing. */
export type OperationData = z.output<typeof operationSchema>;
/** One parameter or member. */
export type FieldData = z.output<typeof field>;
/** A named type. */
export type TypeData = z.output<typeof type>;
