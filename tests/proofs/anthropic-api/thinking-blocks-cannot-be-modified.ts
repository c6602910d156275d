import { isDeepStrictEqual } from 'node:util';
import { quickFix } from '#schema/proof.ts';
import { messageOf } from '#witness/proofs/accepted.ts';
import type { Judge } from '#witness/proofs/api.ts';
import { messagesApi } from '#witness/proofs/messages-api.ts';
import { repairedRequest } from '#witness/proofs/kinds/repaired-request.ts';
import { requestOf, type Block } from '#witness/proofs/request.ts';
import { signed } from '#witness/proofs/rules/thinking.ts';
import { repairedHistory } from '#witness/proofs/kinds/repaired-history.ts';

const call = { type: 'tool_use', id: 'toolu_01A7d2Kq9mVxB4nTzR8sLwYc', name: 'look', input: {} };
const answer = [
	signed('First I look.'),
	{ type: 'text', text: 'One moment.' },
	signed('Now.'),
	call,
];
const isThinking = ({ type }: Block) => type === 'thinking';
const isChanged = (block: Block) =>
	isThinking(block) && block['signature'] !== signed(String(block['thinking']))['signature'];
const api = messagesApi();

/** Answers with two thinking blocks; the next request must bring both back, in their order. */
const judge: Judge = (asked) => {
	const turn = requestOf(asked).messages.findLast(({ role }) => role === 'assistant');
	if (turn === undefined) return messageOf(answer, asked);
	const isWhole = isDeepStrictEqual(turn.content.filter(isThinking), answer.filter(isThinking));
	return isWhole ? api(asked) : 'anthropic/400-thinking-modified';
};

/** A history that keeps the first thinking block of a turn only. */
export const proofs = [
	repairedRequest({
		fix: quickFix,
		takes: { for: 'Python' },
		language: 'python',
		refused: 'anthropic/400-thinking-modified',
		judge,
		program: (code) => `
import anthropic

client = anthropic.Anthropic()
request = {
    "model": "claude-sonnet-5-5",
    "max_tokens": 8000,
    "tools": [{"name": "look", "input_schema": {"type": "object"}}],
}
messages = [{"role": "user", "content": "Look."}]
response = client.messages.create(messages=messages, **request)
thinking, text, more, call = response.content
${code || 'messages.append({"role": "assistant", "content": [thinking, text, call]})'}
result = {"type": "tool_result", "tool_use_id": call.id, "content": "Seen."}
messages.append({"role": "user", "content": [result]})
client.messages.create(messages=messages, **request)
`,
	}),
	repairedHistory({
		fix: 'Rescue a stored conversation by removing its thinking blocks',
		takes: { type: 'python' },
		refused: 'anthropic/400-thinking-modified',
		messages: [
			{ role: 'user', content: 'Look.' },
			{
				role: 'assistant',
				content: [
					{ ...signed('First I look.'), thinking: 'I look.' },
					{ type: 'text', text: 'Seen.' },
				],
			},
			{ role: 'user', content: 'And now?' },
		],
		sends: 'without_thinking(messages)',
		judge: (asked) =>
			requestOf(asked).messages.some(({ content }) => content.some(isChanged))
				? 'anthropic/400-thinking-modified'
				: api(asked),
	}),
];
