import { setTimeout as sleep } from 'node:timers/promises';
import type { Outcome } from '../../scene/command.ts';
import { claudeIn } from '../../drivers/claude-code.ts';
import { secrets } from '../../driver.ts';
import { messagesApi } from '../messages-api.ts';
import type { Proof } from '../proof.ts';
import type { Stage } from '../stage.ts';
import { openScreen } from './on-screen.ts';
import { homeFile } from './files.ts';

/** What Claude Code refuses or leaves out in a folder that nobody has trusted yet. */
interface TrustedOnce {
	readonly fix: string;
	/** The arguments of `claude` that meet the error. */
	readonly args: readonly string[];
	readonly prepare?: (stage: Stage) => void;
	/** Variables of the commands. */
	readonly env?: Readonly<Record<string, string>>;
	/** What else must be so after the dialog. */
	readonly sees?: (stage: Stage, outcome: Outcome) => void;
}

/** Proves that the error is gone once the dialog of `claude` was answered with yes, as the fix says. */
export function trustedOnce({ fix, args, prepare, env = {}, sees }: TrustedOnce): Proof {
	return {
		fix,
		clients: ['claude-code'],
		async play(stage) {
			const api = await stage.api(messagesApi());
			const key = secrets.key;
			const known = { hasCompletedOnboarding: true, theme: 'dark', numStartups: 5 };
			const approved = { approved: [key.slice(-20)], rejected: [] };
			homeFile(
				stage,
				'.claude.json',
				JSON.stringify({ ...known, customApiKeyResponses: approved }),
			);
			prepare?.(stage);
			const claude = claudeIn(stage.release('claude-code'));
			const all = { ANTHROPIC_API_KEY: key, ANTHROPIC_BASE_URL: api.url, DISABLE_AUTOUPDATER: '1' };
			const run = () => stage.run({ run: [...claude, ...args], env: { ...all, ...env } });
			const printed = ({ stdout, stderr }: Outcome) => `${stdout}\n${stderr}`;
			stage.recognises(printed(await run()));
			const screen = openScreen(stage, claude, api, {});
			try {
				await screen.shows(/Yes, I trust/);
				await sleep(1_000); // It draws before it listens.
				await screen.picks(/Yes, I trust/);
				await screen.shows(/^\s*❯\s*$/m);
				await screen.says('/exit');
				await sleep(2_000); // It saves while it ends.
			} finally {
				screen.close();
			}
			const outcome = await run();
			stage.forgets(printed(outcome));
			sees?.(stage, outcome);
		},
	};
}
