import { quickFix } from '#schema/proof.ts';
import { jsonReply } from '#witness/proofs/accepted.ts';
import type { Judge } from '#witness/proofs/api.ts';
import { completionOf } from '#witness/proofs/apis/accepted-others.ts';
import { deepSeekApi } from '#witness/proofs/apis/compatible.ts';
import { editedBody } from '#witness/proofs/kinds/edited-body.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';

const calls = [{ id: 'call_1', type: 'function', function: { name: 'look', arguments: '{}' } }];
const message = { role: 'assistant', content: '', tool_calls: calls };

/** Answers a prompt with a thought and a call. */
const judge: Judge = (asked) => {
	const verdict = deepSeekApi()(asked);
	if (verdict !== undefined || asked.text.includes('tool_calls')) return verdict;
	const thought = { ...message, reasoning_content: 'I should look.' };
	const choices = [{ index: 0, message: thought, finish_reason: 'tool_calls' }];
	return jsonReply({ ...completionOf('', asked.body), choices });
};
const shared = { fix: quickFix, refused: 'openai-compatible/deepseek-reasoning', judge };

/** A program that keeps the call and drops the thought. */
export const proofs = [
	editedCall({
		...shared,
		takes: { for: 'Python' },
		sdk: 'openai-py',
		given: `
messages = [{"role": "user", "content": "Look."}]
reply = client.chat.completions.create(model="deepseek-v4-pro", messages=messages)
call = reply.choices[0].message.tool_calls[0]`,
		fails:
			'messages.append({"role": "assistant", "content": "", "tool_calls": [call.model_dump()]})',
		after: `
messages.append({"role": "tool", "tool_call_id": call.id, "content": "Seen."})
client.chat.completions.create(model="deepseek-v4-pro", messages=messages)`,
	}),
	editedCall({
		...shared,
		takes: { for: 'TypeScript' },
		sdk: 'openai-ts',
		given: `
const model = 'deepseek-v4-pro';
const messages: OpenAI.ChatCompletionMessageParam[] = [{ role: 'user', content: 'Look.' }];
const reply = await client.chat.completions.create({ model, messages });
const { tool_calls } = reply.choices[0]!.message;`,
		fails: `messages.push({ role: 'assistant', content: '', tool_calls });`,
		after: `
messages.push({ role: 'tool', tool_call_id: tool_calls![0]!.id, content: 'Seen.' });
await client.chat.completions.create({ model, messages });`,
	}),
	editedBody({
		...shared,
		takes: { for: 'Thinking off' },
		path: '/chat/completions',
		body: {
			model: 'deepseek-v4-pro',
			messages: [
				{ role: 'user', content: 'Look.' },
				message,
				{ role: 'tool', tool_call_id: 'call_1', content: 'Seen.' },
			],
		},
	}),
];
