import { quickFix } from '#schema/proof.ts';
import { repairedHistory } from '#witness/proofs/kinds/repaired-history.ts';

const messages = [
	{ role: 'user', content: 'Hello' },
	{ role: 'assistant', content: [{ type: 'thinking', thinking: 'Hm.', signature: 'c2ln' }] },
];

/** An answer that was cut off while the model thought. */
export const proofs = [
	repairedHistory({
		fix: quickFix,
		refused: 'anthropic/400-final-block-thinking',
		messages,
		sends: 'without_trailing_thinking(messages)',
		model: 'claude-haiku-4-5',
	}),
	repairedHistory({
		fix: 'Drop the trailing thinking block before you send',
		takes: { type: 'ts' },
		language: 'typescript',
		refused: 'anthropic/400-final-block-thinking',
		messages,
		sends: 'withoutTrailingThinking(messages)',
		model: 'claude-haiku-4-5',
	}),
	repairedHistory({
		fix: 'Keep thinking the same for the whole turn',
		takes: { type: 'python' },
		refused: 'anthropic/400-final-block-thinking',
		messages,
		sends: 'plain(messages)',
		model: 'claude-haiku-4-5',
	}),
];
