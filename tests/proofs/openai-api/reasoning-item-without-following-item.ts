import { quickFix } from '#schema/proof.ts';
import { jsonReply } from '#witness/proofs/accepted.ts';
import type { Judge } from '#witness/proofs/api.ts';
import { responseOf } from '#witness/proofs/apis/accepted-others.ts';
import { openAiApi } from '#witness/proofs/apis/openai.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';

/** Each answer comes behind a thought. */
const judge: Judge = (asked) => {
	const answer = responseOf('Blue.', asked.body) as { output: object[] };
	const thought = { type: 'reasoning', id: 'rs_1', summary: [] };
	return openAiApi()(asked) ?? jsonReply({ ...answer, output: [thought, ...answer.output] });
};
const shared = {
	fix: quickFix,
	refused: 'openai/reasoning-without-following',
	judge,
	sees: {
		words: 'the thought and its answer are in the history',
		in: ({ text }: { text: string }) => text.includes('rs_1') && text.includes('Blue.'),
	},
};

/** A program that keeps the thought, and rebuilds the answer from its text. */
export const proofs = [
	editedCall({
		...shared,
		takes: { for: 'Python' },
		sdk: 'openai-py',
		given: `
history = [{"role": "user", "content": "A colour?"}]
response = client.responses.create(model="gpt-5.6-luna", input=history)`,
		fails:
			'history += [response.output[0], {"role": "assistant", "content": response.output_text}]',
		after: `
history.append({"role": "user", "content": "Another?"})
client.responses.create(model="gpt-5.6-luna", input=history)`,
	}),
	editedCall({
		...shared,
		takes: { for: 'TypeScript' },
		sdk: 'openai-ts',
		given: `
const history: OpenAI.Responses.ResponseInput = [{ role: 'user', content: 'A colour?' }];
const response = await client.responses.create({ model: 'gpt-5.6-luna', input: history });`,
		fails: `history.push(response.output[0]!, { role: 'assistant', content: response.output_text });`,
		after: `
history.push({ role: 'user', content: 'Another?' });
await client.responses.create({ model: 'gpt-5.6-luna', input: history });`,
	}),
];
