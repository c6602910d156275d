import { quickFix } from '#schema/proof.ts';
import { countingTokens } from '#witness/proofs/kinds/counting-tokens.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';

const refused = 'anthropic/400-prompt-too-long';

/** Five turns of 50,000 tokens in a window of 200,000, with a call in the middle of the oldest. */
export const proofs = [
	editedCall({
		fix: quickFix,
		takes: { for: 'Python' },
		sdk: 'anthropic-py',
		refused,
		judge: countingTokens(refused, (tokens) => tokens > 200_000),
		given: `
model = "claude-sonnet-5-5"
limit = 190_000
call = {"type": "tool_use", "id": "toolu_1", "name": "look", "input": {}}
result = {"type": "tool_result", "tool_use_id": "toolu_1", "content": "Seen."}
messages = [
    {"role": "user", "content": "Look."},
    {"role": "assistant", "content": [call]},
    {"role": "user", "content": [result]},
    {"role": "assistant", "content": "word " * 40_000},
]
for _ in range(4):
    messages.append({"role": "user", "content": "And?"})
    messages.append({"role": "assistant", "content": "word " * 40_000})
messages.append({"role": "user", "content": "Well?"})`,
		fails: '',
		after: 'client.messages.create(model=model, max_tokens=64, messages=messages)',
		sees: {
			words: 'it begins with a turn, and three answers are left',
			in: ({ body, text }) =>
				(body as { messages: { content: string }[] }).messages[0]?.content === 'And?' &&
				text.match(/"assistant"/g)?.length === 3,
		},
	}),
];
