import { quickFix } from '#schema/proof.ts';
import { repairedHistory } from '#witness/proofs/kinds/repaired-history.ts';

const result = { type: 'tool_result', tool_use_id: 'toolu_1', content: 'Seen.' };

/** A history that was cut between a call and its result. */
export const proofs = [
	repairedHistory({
		fix: quickFix,
		takes: { for: 'Python: call is gone' },
		refused: 'anthropic/400-unexpected-tool-use-id',
		messages: [
			{ role: 'user', content: 'Look.' },
			{ role: 'assistant', content: 'I will.' },
			{ role: 'user', content: [result, { type: 'text', text: 'And now?' }] },
		],
		sends: 'messages',
		byHand: true,
		sees: { words: 'the words beside it stay', in: ({ text }) => text.includes('And now?') },
	}),
	repairedHistory({
		fix: 'Drop results whose call is gone',
		takes: { type: 'python' },
		refused: 'anthropic/400-unexpected-tool-use-id',
		messages: [{ role: 'user', content: [result, { type: 'text', text: 'And now?' }] }],
		sends: 'drop_orphans(messages)',
	}),
	repairedHistory({
		fix: 'Drop results whose call is gone',
		takes: { type: 'ts' },
		language: 'typescript',
		refused: 'anthropic/400-unexpected-tool-use-id',
		messages: [{ role: 'user', content: [result, { type: 'text', text: 'And now?' }] }],
		sends: 'dropOrphans(messages)',
	}),
];
