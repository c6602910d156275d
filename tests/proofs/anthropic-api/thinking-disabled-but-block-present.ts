import { quickFix } from '#schema/proof.ts';
import { repairedHistory } from '#witness/proofs/kinds/repaired-history.ts';

/** An answer that was cut off while the model thought. */
export const proofs = [
	repairedHistory({
		fix: quickFix,
		refused: 'anthropic/400-final-block-thinking',
		messages: [
			{ role: 'user', content: 'Hello' },
			{ role: 'assistant', content: [{ type: 'thinking', thinking: 'Hm.', signature: 'c2ln' }] },
		],
		sends: 'without_trailing_thinking(messages)',
		model: 'claude-haiku-4-5',
	}),
];
