import { quickFix } from '#schema/proof.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';

/** A server that speaks OpenAI's format; the error comes before any request. */
export const proofs = [
	editedCall({
		fix: quickFix,
		takes: { for: 'Python' },
		sdk: 'litellm',
		judge: () => undefined,
		at: 8000,
		fails:
			'litellm.completion(model="qwen3", api_base="http://localhost:8000/v1", messages=[{"role": "user", "content": "ping"}])',
		whole: true,
		sees: {
			words: 'the server is asked for the bare name',
			in: ({ body }) => (body as { model: string }).model === 'qwen3',
		},
	}),
];
