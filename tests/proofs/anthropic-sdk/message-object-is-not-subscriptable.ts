import { quickFix } from '#schema/proof.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';
import { messagesApi } from '#witness/proofs/messages-api.ts';

const given = `message = client.messages.create(
    model="claude-sonnet-5-5", max_tokens=1024, messages=[{"role": "user", "content": "Hello"}]
)`;

export const proofs = [
	editedCall({
		fix: quickFix,
		takes: { for: 'Python' },
		sdk: 'anthropic-py',
		judge: messagesApi(),
		given,
		fails: 'text = message["content"][0]["text"]',
		after: 'print(text)',
		sees: { words: 'it prints a text', in: (_, stdout) => stdout.trim() !== '' },
	}),
	editedCall({
		fix: 'Turn the answer into dictionaries',
		takes: { type: 'python' },
		sdk: 'anthropic-py',
		judge: messagesApi(),
		given,
		fails: 'print(message["content"][0]["type"])',
		sees: { words: 'it prints text', in: (_, stdout) => stdout === 'text\n' },
	}),
];
