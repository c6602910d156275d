import { jsonReply } from '../accepted.ts';
import type { Judge } from '../api.ts';
import { messagesApi } from '../messages-api.ts';

/** An API that counts tokens, four characters each, and gives the answer when a message has too many of them. */
export function countingTokens(
	answer: string,
	isTooLong: (tokens: number, maxTokens: number) => boolean,
): Judge {
	return (asked) => {
		const { messages, max_tokens = 0 } = asked.body as { messages?: unknown; max_tokens?: number };
		const tokens = Math.ceil(JSON.stringify(messages ?? []).length / 4);
		if (asked.path.includes('count_tokens')) return jsonReply({ input_tokens: tokens });
		return isTooLong(tokens, max_tokens) ? answer : messagesApi()(asked);
	};
}
