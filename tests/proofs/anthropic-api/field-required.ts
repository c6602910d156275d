import { quickFix } from '#schema/proof.ts';
import { editedBody } from '#witness/proofs/kinds/edited-body.ts';

/** A body without a limit, as one that was made for another API. */
const given = {
	refused: 'anthropic/400-max-tokens-required',
	body: {
		model: 'claude-sonnet-5-5',
		max_output_tokens: 4096,
		messages: [{ role: 'user', content: 'What is a hash?' }],
	},
	removes: ['max_output_tokens'],
};

export const proofs = [
	editedBody({ fix: quickFix, takes: { for: 'Claude API' }, ...given }),
	editedBody({ fix: 'Add the field to the body', takes: { type: 'json' }, ...given }),
];
