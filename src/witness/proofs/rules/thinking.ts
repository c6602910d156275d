import { createHash } from 'node:crypto';
import type { Rule } from '../messages-api.ts';
import { blocksIn, type Block, type Request } from '../request.ts';

/** What is refused in the thinking blocks of a history. */
export const byThinking: readonly Rule[] = [
	{ answer: 'anthropic/400-expected-thinking', refuses: lacksThinking },
	{
		answer: 'anthropic/400-final-block-thinking',
		refuses: ({ messages }) => {
			const last = messages.at(-1);
			return last?.role === 'assistant' && last.content.at(-1)?.type?.includes('thinking') === true;
		},
	},
	{
		answer: 'anthropic/400-thinking-signature',
		refuses: (request) =>
			blocksIn(request).some(
				({ type, thinking, signature }) =>
					type === 'thinking' && signature !== signatureOf(String(thinking)),
			),
	},
];

/** A thinking block as the API signs it. */
export function signed(thinking: string): Block {
	return { type: 'thinking', thinking, signature: signatureOf(thinking) };
}

function signatureOf(thinking: string): string {
	return createHash('sha512').update(`signed: ${thinking}`).digest('base64');
}

/** With thinking on, the turn whose calls are answered must begin with a thinking block. */
function lacksThinking({ body, messages }: Request): boolean {
	const { type } = (body['thinking'] ?? {}) as { type?: string }; // As the API documents it.
	const turn = messages.at(-2);
	const isOn = type === 'enabled' || type === 'adaptive';
	const isAnswered = messages.at(-1)?.content.some((block) => block.type === 'tool_result');
	const [first] = turn?.content ?? [];
	return isOn && isAnswered === true && first?.type?.includes('thinking') !== true;
}
