import { secrets } from '#witness/driver.ts';
import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';
import { onScreen } from '#witness/proofs/kinds/on-screen.ts';
import type { Judge } from '#witness/proofs/api.ts';

const refused = 'anthropic/429-extra-usage-1m';
const model = 'claude-sonnet-4-6[1m]';
const signIn = { CLAUDE_CODE_OAUTH_TOKEN: secrets.subscription };
const judge: Judge = ({ headers }) =>
	headers['anthropic-beta']?.includes('context-1m') === true ? refused : undefined;

/** A 4.6 model that asks for the large window, in a script and in a session. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		takes: { for: 'Scripts' },
		refused,
		judge,
		signIn,
		before: `claude --model '${model}'`,
	}),
	onScreen({
		fix: quickFix,
		judge,
		signIn,
		args: ['--model', model],
		error: /1M context/,
		async plays(screen, stage) {
			await screen.says(stage.code({ type: 'client' }));
			await screen.shows(/Set model/);
			await screen.says('say hi');
			await screen.shows(/Hello there/);
		},
	}),
];
