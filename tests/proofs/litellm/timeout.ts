import { quickFix } from '#schema/proof.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';

/** A model of Ollama that answers after three seconds; the limit before is a second. */
export const proofs = [
	editedCall({
		fix: quickFix,
		takes: { for: 'Python' },
		sdk: 'litellm',
		judge: () => undefined,
		at: 11_434,
		delay: 3000,
		fails: `
messages = [{"role": "user", "content": "Hello"}]
answer = litellm.completion(model="ollama/llama3", messages=messages, timeout=1, num_retries=0)`,
		after: 'print(answer.choices[0].message.content)',
		sees: {
			words: 'the answer is printed',
			in: (_, printed) => /^Hello there\.$/m.test(printed),
		},
	}),
];
