import { quickFix } from '#schema/proof.ts';
import { openAiApi } from '#witness/proofs/apis/openai.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';

const refused = 'openai/request-too-large-tpm';
const shared = { fix: quickFix, refused, judge: openAiApi([refused]) };

/** Forty turns of a thousand tokens each, and a limit of 30,000. */
export const proofs = [
	editedCall({
		...shared,
		takes: { for: 'Python' },
		sdk: 'openai-py',
		given: 'history = [{"role": "user", "content": "word " * 800}] * 40',
		fails: 'reply = client.responses.create(model="gpt-5.6-luna", input=history)',
	}),
	editedCall({
		...shared,
		takes: { for: 'TypeScript' },
		sdk: 'openai-ts',
		given: `const history = Array(40).fill({ role: 'user', content: 'word '.repeat(800) });`,
		fails: `const reply = await client.responses.create({ model: 'gpt-5.6-luna', input: history });`,
	}),
];
