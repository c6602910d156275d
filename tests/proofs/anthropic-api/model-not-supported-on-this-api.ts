import { post } from '#witness/proofs/kinds/edited-body.ts';
import { messagesApi } from '#witness/proofs/messages-api.ts';
import type { Asked } from '#witness/proofs/api.ts';
import type { Proof } from '#witness/proofs/proof.ts';

const refused = 'anthropic/400-not-on-this-api';
const messages = messagesApi();

/** The old path takes no model of today. */
const judge = (asked: Asked) => (asked.path.startsWith('/v1/complete') ? refused : messages(asked));

/** A prompt for the old API, and the body of the fix at the new path. */
export const proofs: Proof[] = [
	{
		fix: 'Post messages instead of a prompt',
		part: 'Request',
		clients: [],
		async play(stage) {
			const api = await stage.api(judge);
			const old = {
				model: 'claude-sonnet-5-5',
				max_tokens_to_sample: 256,
				prompt: '\n\nHuman: What is the capital of France?\n\nAssistant:',
			};
			stage.meets(await post(stage, `${api.url}/v1/complete`, old));
			stage.works(
				await post(stage, `${api.url}/v1/messages`, JSON.parse(stage.code({ type: 'json' }))),
			);
			stage.accepts(api);
		},
	},
];
