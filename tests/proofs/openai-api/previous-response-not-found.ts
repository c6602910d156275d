import { quickFix } from '#schema/proof.ts';
import type { Judge } from '#witness/proofs/api.ts';
import { openAiApi } from '#witness/proofs/apis/openai.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';

/** Nothing is stored here. */
const judge: Judge = (asked) =>
	(asked.body as { previous_response_id?: string }).previous_response_id === undefined
		? openAiApi()(asked)
		: 'openai/404-prev-response';

export const proofs = [
	editedCall({
		fix: quickFix,
		takes: { for: 'Python' },
		sdk: 'openai-py',
		refused: 'openai/404-prev-response',
		judge,
		given: `
last_id = "resp_0123456789abcdef"
history = [
    {"role": "user", "content": "Name a colour."},
    {"role": "assistant", "content": "Blue."},
    {"role": "user", "content": "Another one."},
]`,
		fails:
			'client.responses.create(model="gpt-5.6-luna", input=history[-1:], previous_response_id=last_id)',
		sees: {
			words: 'the whole conversation is sent',
			in: ({ body }) => (body as { input: unknown[] }).input.length === 3,
		},
	}),
	editedCall({
		fix: 'Send the conversation instead of the id',
		takes: { type: 'python' },
		sdk: 'openai-py',
		refused: 'openai/404-prev-response',
		judge,
		whole: true,
		fails: `
response = client.responses.create(model="gpt-5.6-luna", input="Name a colour.", store=False)
client.responses.create(
    model="gpt-5.6-luna", input="Another one.", previous_response_id=response.id, store=False
)`,
		sees: {
			words: 'both turns are in the last request',
			in: ({ body }) => (body as { input: unknown[] }).input.length === 3,
		},
	}),
];
