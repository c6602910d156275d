import { operationSchema, type FieldData } from '#schema/operation.ts';

const field = (name: string, type: string, values?: string[]): FieldData => ({
	name,
	type,
	required: true,
	description: `The ${name}.`,
	...(values && { enum: values }),
});

/** A small operation with every shape that a tree can take: union, array, recursion, reuse. */
export const tickets = operationSchema.parse({
	title: 'Create tickets',
	method: 'POST',
	path: '/tickets',
	product: 'tickets',
	summary: 'Creates tickets.',
	documentation: 'https://example.org/tickets',
	checked: '2026-11-21',
	limits: [],
	parameters: [
		field('tickets', 'Ticket[]'),
		field('owner', 'string | Person'),
		{ ...field('model', 'string', ['a']), open: true, default: 'a', constraint: 'One word.' },
		field('note', 'string | Block[]'),
	],
	response: { description: 'The result.', fields: [field('id', 'string'), field('by', 'Person')] },
	types: {
		Ticket: {
			description: 'A ticket.',
			fields: [field('content', 'string | Block[]'), field('result', 'Found[] | Failed')],
		},
		Block: { description: 'A block.', discriminator: 'type', variants: ['Text', 'Quote'] },
		Text: {
			description: 'Plain text.',
			fields: [field('type', 'string', ['text']), field('text', 'string')],
		},
		Quote: {
			description: 'A quotation.',
			fields: [field('type', 'string', ['quote']), field('of', 'Block[]'), field('by', 'Person')],
		},
		Person: {
			description: 'A person.',
			fields: [field('name', 'string'), field('tags', 'string[]')],
		},
		Found: {
			description: 'A hit.',
			fields: [field('type', 'string', ['hit']), field('url', 'string')],
		},
		Failed: { description: 'An error.', fields: [field('code', 'integer')] },
	},
	sdk: { package: 'none', version: '1.0.0', parameters: 'None', result: 'None' },
});
