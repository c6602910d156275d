import { quickFix } from '#schema/proof.ts';
import { repairedHistory } from '#witness/proofs/kinds/repaired-history.ts';

const messages = [
	{
		role: 'user',
		content: [
			{ type: 'text', text: 'Hello' },
			{ type: 'text', text: ' ' },
		],
	},
	{ role: 'assistant', content: [{ type: 'text', text: '' }] },
	{ role: 'user', content: 'Well?' },
];

/** A message with blank text beside its words, and one of nothing else. */
export const proofs = [
	repairedHistory({
		fix: quickFix,
		refused: 'anthropic/400-empty-text',
		messages,
		sends: 'messages',
		sees: { words: 'the words stay', in: ({ text }) => /Hello.*Well\?/s.test(text) },
	}),
	repairedHistory({
		fix: 'Remove blank blocks at the last step before the call',
		takes: { type: 'ts' },
		language: 'typescript',
		refused: 'anthropic/400-empty-text',
		messages,
		sends: 'withoutBlanks(messages)',
	}),
	repairedHistory({
		fix: 'Remove blank blocks at the last step before the call',
		takes: { type: 'python' },
		refused: 'anthropic/400-empty-text',
		messages,
		sends: 'without_blanks(messages)',
	}),
];
