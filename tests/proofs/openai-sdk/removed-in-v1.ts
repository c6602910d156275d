import { quickFix } from '#schema/proof.ts';
import { openAiApi } from '#witness/proofs/apis/openai.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';

const call = `openai.ChatCompletion.create(
    model="gpt-5.6-luna", messages=[{"role": "user", "content": "Hello"}]
)`;

export const proofs = [
	editedCall({
		fix: quickFix,
		takes: { for: 'Your code' },
		sdk: 'openai-py',
		judge: openAiApi(),
		fails: call,
		whole: true,
	}),
];
