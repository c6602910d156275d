import { secrets } from '#witness/driver.ts';
import { quickFix } from '#schema/proof.ts';
import { jsonReply } from '#witness/proofs/accepted.ts';
import type { Judge } from '#witness/proofs/api.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';
import { onScreen } from '#witness/proofs/kinds/on-screen.ts';

const error = {
	type: 'rate_limit_error',
	message: 'This model requires usage credits.',
	details: { error_code: 'credits_required' },
};
/** Fable bills to credits, which are off. */
const judge: Judge = ({ body }) => {
	const { model = '' } = (body ?? {}) as { model?: string };
	if (!model.includes('fable')) return undefined;
	return { ...jsonReply({ type: 'error', error }), status: 429 };
};
const signIn = { CLAUDE_CODE_OAUTH_TOKEN: secrets.subscription };

export const proofs = [
	typedIntoShell({
		fix: quickFix,
		takes: { for: 'Scripts' },
		judge,
		signIn,
		before: 'claude --model fable',
	}),
	onScreen({
		fix: quickFix,
		judge,
		signIn,
		args: ['--model', 'fable'],
		error: /usage credits/,
		async plays(screen, stage) {
			await screen.says(stage.code({ type: 'client' }));
			await screen.shows(/Set model/);
			await screen.says('name a flower');
			await screen.shows(/Hello there/);
		},
	}),
];
