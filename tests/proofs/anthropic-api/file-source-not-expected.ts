import { quickFix } from '#schema/proof.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';
import { messagesApi } from '#witness/proofs/messages-api.ts';

const refused = 'anthropic/400-files-source';
const shared = { fix: quickFix, refused, judge: messagesApi([refused]) };
const document = { type: 'document', source: { type: 'file', file_id: 'file_1' } };
const request = {
	model: 'claude-sonnet-5-5',
	max_tokens: 1024,
	messages: [{ role: 'user', content: [document] }],
};

/** A gateway that still asks for the header. */
export const proofs = [
	editedCall({
		...shared,
		takes: { for: 'Python' },
		sdk: 'anthropic-py',
		given: `request = ${JSON.stringify(request)}`,
		fails: 'message = client.messages.create(**request)',
	}),
	editedCall({
		...shared,
		takes: { for: 'TypeScript' },
		sdk: 'anthropic-ts',
		given: `const request = ${JSON.stringify(request)} as any;`,
		fails: 'const message = await client.messages.create(request);',
	}),
];
