import { quickFix } from '#schema/proof.ts';
import { countingTokens } from '#witness/proofs/kinds/counting-tokens.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';

const refused = 'anthropic/400-input-plus-max-tokens';

/** An older model, which wants room for the whole `max_tokens`. */
export const proofs = [
	editedCall({
		fix: quickFix,
		takes: { for: 'Python' },
		sdk: 'anthropic-py',
		refused,
		judge: countingTokens(refused, (tokens, max) => tokens + max > 200_000),
		given: `
model = "claude-sonnet-4-0"
max_tokens = 20_000
messages = [{"role": "user", "content": "word " * 145_000}]`,
		fails: 'reply = client.messages.create(model=model, messages=messages, max_tokens=max_tokens)',
	}),
];
