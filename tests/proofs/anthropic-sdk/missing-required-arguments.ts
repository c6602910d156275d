import { quickFix } from '#schema/proof.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';
import { messagesApi } from '#witness/proofs/messages-api.ts';

export const proofs = [
	editedCall({
		fix: quickFix,
		takes: { for: 'Python' },
		sdk: 'anthropic-py',
		judge: messagesApi(),
		fails: `message = client.messages.create(
    model="claude-sonnet-5-5", max_completion_tokens=1024, messages=[{"role": "user", "content": "Hello"}]
)`,
		after: 'print(message.stop_reason)',
		sees: {
			words: 'it prints end_turn',
			in: (_, stdout) => stdout === 'end_turn\n',
		},
	}),
];
