import { quickFix } from '#schema/proof.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';
import { messagesApi } from '#witness/proofs/messages-api.ts';

/** A key that was saved with the end of its line. */
export const proofs = [
	editedCall({
		fix: quickFix,
		takes: { for: 'Python' },
		sdk: 'anthropic-py',
		judge: messagesApi(),
		given: `import os

os.environ["ANTHROPIC_API_KEY"] += "\\n"`,
		fails: 'client = anthropic.Anthropic()',
		after: `client.messages.create(
    model="claude-sonnet-5-5", max_tokens=1024, messages=[{"role": "user", "content": "Hello"}]
)`,
	}),
];
