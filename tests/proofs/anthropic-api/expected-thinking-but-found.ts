import { quickFix } from '#schema/proof.ts';
import { messageOf } from '#witness/proofs/accepted.ts';
import type { Judge } from '#witness/proofs/api.ts';
import { messagesApi } from '#witness/proofs/messages-api.ts';
import { repairedRequest } from '#witness/proofs/kinds/repaired-request.ts';
import { signed } from '#witness/proofs/rules/thinking.ts';

const call = { type: 'tool_use', id: 'toolu_01A7d2Kq9mVxB4nTzR8sLwYc', name: 'look', input: {} };
const api = messagesApi();

/** Answers a question with thinking and a call, and judges what comes back. */
const judge: Judge = (asked) =>
	api(asked) ??
	(asked.text.includes('tool_result')
		? undefined
		: messageOf([signed('I should look.'), call], asked));

/** A history that keeps the call and drops the thinking before it. */
export const proofs = [
	repairedRequest({
		fix: quickFix,
		takes: { for: 'Python' },
		language: 'python',
		refused: 'anthropic/400-expected-thinking',
		judge,
		program: (code) => `
import anthropic

client = anthropic.Anthropic()
request = {
    "model": "claude-opus-4-6",
    "max_tokens": 8000,
    "thinking": {"type": "enabled", "budget_tokens": 4000},
    "tools": [{"name": "look", "input_schema": {"type": "object"}}],
}
messages = [{"role": "user", "content": "Look."}]
reply = client.messages.create(messages=messages, **request)
calls = [block for block in reply.content if block.type == "tool_use"]
${code || 'messages.append({"role": "assistant", "content": calls})'}
results = [{"type": "tool_result", "tool_use_id": call.id, "content": "Seen."} for call in calls]
messages.append({"role": "user", "content": results})
client.messages.create(messages=messages, **request)
`,
	}),
	repairedRequest({
		fix: quickFix,
		takes: { for: 'TypeScript' },
		language: 'typescript',
		refused: 'anthropic/400-expected-thinking',
		judge,
		program: (code) => `
import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();
const request = {
	model: 'claude-opus-4-6',
	max_tokens: 8000,
	thinking: { type: 'enabled', budget_tokens: 4000 },
	tools: [{ name: 'look', input_schema: { type: 'object' } }],
};
const messages: Anthropic.MessageParam[] = [{ role: 'user', content: 'Look.' }];
const reply = await client.messages.create({ ...request, messages } as Anthropic.MessageCreateParamsNonStreaming);
const calls = reply.content.filter(({ type }) => type === 'tool_use');
${code || "messages.push({ role: 'assistant', content: calls });"}
const results = calls.map(({ id }) => ({ type: 'tool_result', tool_use_id: id, content: 'Seen.' }));
messages.push({ role: 'user', content: results });
await client.messages.create({ ...request, messages } as Anthropic.MessageCreateParamsNonStreaming);
`,
	}),
];
