import { quickFix } from '#schema/proof.ts';
import { jsonReply } from '#witness/proofs/accepted.ts';
import type { Judge } from '#witness/proofs/api.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';
import { messagesApi } from '#witness/proofs/messages-api.ts';

/** A model that refuses, and another that the API asks in its place when it may. */
const judge: Judge = (asked) => {
	const { fallbacks } = (asked.body ?? {}) as { fallbacks?: string }; // As documented.
	const betas = asked.headers['anthropic-beta'] ?? '';
	if (fallbacks === 'default' && betas.includes('server-side-fallback-')) {
		return messagesApi()(asked);
	}
	return jsonReply({
		id: 'msg_1',
		type: 'message',
		role: 'assistant',
		model: 'claude-sonnet-5-5',
		content: [],
		stop_reason: 'refusal',
		stop_sequence: null,
		stop_details: { type: 'refusal', category: 'cyber', explanation: 'It looks like an attack.' },
		usage: { input_tokens: 12, output_tokens: 0 },
	});
};

export const proofs = [
	editedCall({
		fix: quickFix,
		takes: { for: 'Python' },
		sdk: 'anthropic-py',
		judge,
		given: `
request = {
    "model": "claude-sonnet-5-5",
    "max_tokens": 1024,
    "messages": [{"role": "user", "content": "Hello"}],
}`,
		fails: `
raw = client.messages.with_raw_response.create(**request)
print(raw.text())
message = raw.parse()`,
		after: `
if message.stop_reason == "refusal":
    raise SystemExit(1)
print(message.content[0].text)`,
		sees: { words: 'the answer is printed', in: (_, printed) => printed === 'Hello there.\n' },
	}),
];
