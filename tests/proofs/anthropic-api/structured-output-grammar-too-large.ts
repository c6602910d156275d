import { quickFix } from '#schema/proof.ts';
import { editedBody } from '#witness/proofs/kinds/edited-body.ts';

const body = {
	model: 'claude-sonnet-5-5',
	max_tokens: 64,
	messages: [{ role: 'user', content: 'A' }],
};
const names = Array.from({ length: 30 }, (_, i) => `note_${i}`);
/** Thirty fields of this kind, all required or none. */
const format = (field: unknown, isRequired: boolean) => ({
	format: {
		type: 'json_schema',
		schema: {
			type: 'object',
			properties: Object.fromEntries(names.map((name) => [name, field])),
			required: isRequired ? names : [],
			additionalProperties: false,
		},
	},
});

/** More optional fields than the 24 that the documentation allows; each as the fix writes it. */
export const proofs = [
	editedBody({
		fix: quickFix,
		takes: { for: 'An absent value' },
		refused: 'anthropic/400-grammar-too-large',
		body: { ...body, output_config: format({ type: 'string' }, false) },
		edit: (_, given) => {
			const { properties, required } = given as {
				properties: { note: object };
				required: string[];
			};
			return { ...body, output_config: format(properties.note, required.includes('note')) };
		},
	}),
];
