import { quickFix } from '#schema/proof.ts';
import { openAiApi } from '#witness/proofs/apis/openai.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';

const refused = 'openai/only-in-responses';
const shared = { fix: quickFix, refused, judge: openAiApi([refused]) };

export const proofs = [
	editedCall({
		...shared,
		takes: { for: 'Python' },
		sdk: 'openai-py',
		given: 'model = "gpt-6-astra"\nmessages = [{"role": "user", "content": "Hello"}]',
		fails: 'client.chat.completions.create(model=model, messages=messages)',
	}),
	editedCall({
		...shared,
		takes: { for: 'TypeScript' },
		sdk: 'openai-ts',
		given: `
const model = 'gpt-6-astra';
const messages = [{ role: 'user' as const, content: 'Hello' }];`,
		fails: 'await client.chat.completions.create({ model, messages });',
	}),
];
