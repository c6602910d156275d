import { quickFix } from '#schema/proof.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';

const refused = 'anthropic/sse-unexpected-order';

/** A gateway that mixes up the events of its streams. */
export const proofs = [
	editedCall({
		fix: quickFix,
		takes: { for: 'Without streaming' },
		sdk: 'anthropic-py',
		refused,
		judge: ({ text }) => (/"stream"\s*:\s*true/.test(text) ? refused : undefined),
		given: `
request = {
    "model": "claude-sonnet-5-5",
    "max_tokens": 1024,
    "messages": [{"role": "user", "content": "Hello"}],
}`,
		fails: `
with client.messages.stream(**request) as stream:
    message = stream.get_final_message()`,
		after: 'print(message.content[0].text)',
	}),
];
