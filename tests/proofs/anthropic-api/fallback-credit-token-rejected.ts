import { quickFix } from '#schema/proof.ts';
import type { Judge } from '#witness/proofs/api.ts';
import { editedCall, type Call } from '#witness/proofs/kinds/edited-call.ts';
import { messagesApi } from '#witness/proofs/messages-api.ts';

const refused = 'anthropic/400-fallback-credit-expired';

/** Every token has expired; the retry is served all the same when the mode says so and the header allows it. */
const judge: Judge = (asked) => {
	const { fallback_credit_token: token } = asked.body as {
		fallback_credit_token?: string | { mode?: string };
	};
	if (token === undefined) return messagesApi()(asked);
	const betas = asked.headers['anthropic-beta'] ?? '';
	const mode = typeof token === 'string' ? 'strict' : token.mode;
	const isServed = mode === 'best_effort' && betas.includes('fallback-credit-2026-07-01');
	return isServed ? messagesApi()(asked) : refused;
};

const retry = (fix: string, takes: Call['takes'], token: string) =>
	editedCall({
		fix,
		takes,
		sdk: 'anthropic-py',
		refused,
		judge,
		given: `
token = "${token}"
request = {
    "model": "claude-opus-5-5",
    "max_tokens": 1024,
    "messages": [{"role": "user", "content": "Hello"}],
}`,
		fails: `
client.beta.messages.create(
    **request, fallback_credit_token=token, betas=["fallback-credit-2026-07-01"]
)`,
	});

export const proofs = [
	retry(quickFix, { for: 'Python' }, 'token-1'),
	retry('Do not let the token decide', { type: 'python' }, 'token-2'),
	retry('Retry without the token', { type: 'python' }, 'token-3'),
];
