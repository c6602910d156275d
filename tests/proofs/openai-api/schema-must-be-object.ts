import { quickFix } from '#schema/proof.ts';
import { openAiApi } from '#witness/proofs/apis/openai.ts';
import { editedBody } from '#witness/proofs/kinds/edited-body.ts';

const format = (schema: unknown) => ({
	format: { type: 'json_schema', name: 'names', strict: true, schema },
});

/** A list of strings as the whole answer. */
export const proofs = [
	editedBody({
		fix: quickFix,
		takes: { for: 'Root' },
		refused: 'openai/schema-not-object',
		judge: openAiApi(),
		path: '/v1/responses',
		body: {
			model: 'gpt-5.6-luna',
			input: 'Two names.',
			text: format({ type: 'array', items: { type: 'string' } }),
		},
		edit: (body, given) => ({ ...body, text: format(given) }),
	}),
];
