import { quickFix } from '#schema/proof.ts';
import { openAiApi } from '#witness/proofs/apis/openai.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';

const shared = { fix: quickFix, refused: 'openai/temperature-unsupported', judge: openAiApi() };

export const proofs = [
	editedCall({
		...shared,
		takes: { for: 'Python' },
		sdk: 'openai-py',
		given: 'text = "Hello"',
		fails: 'client.responses.create(model="gpt-5.6-luna", input=text, temperature=0.2)',
	}),
	editedCall({
		...shared,
		takes: { for: 'TypeScript' },
		sdk: 'openai-ts',
		given: `const text = 'Hello';`,
		fails: `await client.responses.create({ model: 'gpt-5.6-luna', input: text, temperature: 0.2 });`,
	}),
];
