import { quickFix } from '#schema/proof.ts';
import { openAiApi } from '#witness/proofs/apis/openai.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';

const shared = { fix: quickFix, refused: 'openai/max-tokens-unsupported', judge: openAiApi() };

export const proofs = [
	editedCall({
		...shared,
		takes: { for: 'Python' },
		sdk: 'openai-py',
		given: 'messages = [{"role": "user", "content": "Hello"}]',
		fails:
			'client.chat.completions.create(model="gpt-5.6-luna", messages=messages, max_tokens=1000)',
	}),
	editedCall({
		...shared,
		takes: { for: 'TypeScript' },
		sdk: 'openai-ts',
		given: `const messages = [{ role: 'user' as const, content: 'Hello' }];`,
		fails: `await client.chat.completions.create({ model: 'gpt-5.6-luna', messages, max_tokens: 1000 });`,
	}),
];
