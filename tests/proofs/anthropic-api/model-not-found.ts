import { quickFix } from '#schema/proof.ts';
import type { Judge } from '#witness/proofs/api.ts';
import { models } from '#witness/proofs/apis/models.ts';
import { listed } from '#witness/proofs/kinds/listed.ts';
import { messagesApi } from '#witness/proofs/messages-api.ts';

const refused = 'anthropic/404-model';

/** A key that can use the models of the list. */
const judge: Judge = (asked) => {
	const { model } = (asked.body ?? {}) as { model?: string }; // As documented.
	const isKnown = model === undefined || models.anthropic.some((one) => one === model);
	return isKnown ? messagesApi()(asked) : refused;
};
const shared = {
	fix: quickFix,
	refused,
	judge,
	wrong: 'claude-sonnet-55',
	right: 'claude-sonnet-5-5',
};

export const proofs = [
	listed({
		...shared,
		takes: { for: 'Python' },
		sdk: 'anthropic-py',
		call: (name) =>
			`client.messages.create(model="${name}", max_tokens=64, messages=[{"role": "user", "content": "ping"}])`,
	}),
	listed({
		...shared,
		takes: { for: 'TypeScript' },
		sdk: 'anthropic-ts',
		call: (name) =>
			`await client.messages.create({ model: '${name}', max_tokens: 64, messages: [{ role: 'user', content: 'ping' }] });`,
	}),
];
