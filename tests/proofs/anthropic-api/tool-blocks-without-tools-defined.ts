import { quickFix } from '#schema/proof.ts';
import { editedBody } from '#witness/proofs/kinds/edited-body.ts';
import { repairedHistory } from '#witness/proofs/kinds/repaired-history.ts';

const id = 'toolu_01AbCdEfGhJkLmNpQrStUvWx';
const messages = [
	{ role: 'user', content: 'Weather?' },
	{ role: 'assistant', content: [{ type: 'tool_use', id, name: 'get_weather', input: {} }] },
	{ role: 'user', content: [{ type: 'tool_result', tool_use_id: id, content: 'Sunny.' }] },
];

export const proofs = [
	editedBody({
		fix: quickFix,
		takes: { for: 'Request' },
		refused: 'anthropic/400-tools-undefined',
		body: { model: 'claude-sonnet-4-6', max_tokens: 1024, messages },
	}),
	repairedHistory({
		fix: 'Turn the calls into text for side requests',
		takes: { type: 'python' },
		refused: 'anthropic/400-tools-undefined',
		messages,
		sends: 'as_text(messages)',
		model: 'claude-sonnet-4-6',
	}),
];
