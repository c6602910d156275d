import { quickFix } from '#schema/proof.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';
import { messagesApi } from '#witness/proofs/messages-api.ts';

const given = `import json

message = client.messages.create(
    model="claude-sonnet-5-5", max_tokens=1024, messages=[{"role": "user", "content": "Hello"}]
)`;

const cases = { 'the answer': 'message', 'its blocks': 'message.content' };

export const proofs = Object.entries(cases).map(([reader, value]) =>
	editedCall({
		fix: quickFix,
		takes: { for: reader },
		sdk: 'anthropic-py',
		judge: messagesApi(),
		given,
		fails: `print(json.dumps(${value}))`,
		sees: {
			words: 'it prints JSON with a block of text',
			in: (_, stdout) => JSON.stringify(JSON.parse(stdout)).includes('"type":"text"'),
		},
	}),
);
