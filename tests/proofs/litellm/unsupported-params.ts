import { quickFix } from '#schema/proof.ts';
import { openAiApi } from '#witness/proofs/apis/openai.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';

export const proofs = [
	editedCall({
		fix: quickFix,
		takes: { for: 'Python' },
		sdk: 'litellm',
		judge: openAiApi(),
		fails: '',
		after: `
litellm.completion(
    model="openai/gpt-5.6-luna",
    messages=[{"role": "user", "content": "ping"}],
    temperature=0.2,
)`,
	}),
];
