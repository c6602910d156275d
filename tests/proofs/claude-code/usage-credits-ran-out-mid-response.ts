import { secrets } from '#witness/driver.ts';
import { quickFix } from '#schema/proof.ts';
import { refusesModel } from '#witness/proofs/kinds/by-model.ts';
import { onScreen } from '#witness/proofs/kinds/on-screen.ts';

/** Opus bills to credits, Sonnet does not. */
export const proofs = [
	onScreen({
		fix: quickFix,
		signIn: { CLAUDE_CODE_OAUTH_TOKEN: secrets.subscription },
		args: ['--model', 'opus'],
		judge: refusesModel('opus', 'anthropic/sse-credits-out-after-block'),
		error: /credits/,
		async plays(screen, stage, { asked }) {
			await screen.says(stage.code({ type: 'client', nth: 0 }));
			await screen.shows(/Set model/);
			await screen.says(stage.code({ type: 'client', nth: 2 }));
			await screen.shows(/Hello there/);
			const last = asked.at(-1)?.text ?? '';
			stage.promises('the finished part is kept', last.includes('Hello, I am'), last.slice(-900));
		},
	}),
];
