import { quickFix } from '#schema/proof.ts';
import { secrets } from '#witness/driver.ts';
import { messagesApi } from '#witness/proofs/messages-api.ts';
import { checked } from '#witness/proofs/kinds/checked.ts';

export const proofs = [
	checked({
		fix: quickFix,
		takes: { for: 'macOS, Linux' },
		sdk: 'litellm',
		judge: messagesApi(),
		program: `
litellm.completion(
    model="anthropic/claude-sonnet-5-5", messages=[{"role": "user", "content": "ping"}]
)`,
		wrong: { ANTHROPIC_API_KEY: '' },
		right: { ANTHROPIC_API_KEY: secrets.key },
		prints: [/^0$/m, new RegExp(`^${secrets.key.length + 1}$`, 'm')],
	}),
];
