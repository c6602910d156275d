import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { claudeIn } from '#witness/drivers/claude-code.ts';
import { homeFile } from '#witness/proofs/kinds/files.ts';
import { onScreen, openScreen } from '#witness/proofs/kinds/on-screen.ts';

const failing = 'anthropic/500-api-error';
const env = { CLAUDE_CODE_MAX_RETRIES: '10' };
const sent = (all: readonly { readonly path: string }[]): number =>
	all.filter(({ path }) => path.includes('/messages')).length;

export const proofs = [
	/** A line that stays, and a service that goes on failing: the whole message comes without repeats. */
	onScreen({
		fix: 'Read the cause',
		takes: { type: 'shell' },
		env,
		judge: ({ path }, earlier) => {
			if (!path.includes('/messages')) return undefined;
			return sent(earlier) === 1 ? 'network/hang' : failing;
		},
		error: /API error · retrying…/,
		async plays(screen, stage, api) {
			await screen.press('Escape', 'C-c', 'C-c');
			const program = claudeIn(stage.release('claude-code')).join('" "');
			homeFile(stage, 'bin/claude', `#!/bin/sh\nexec "${program}" "$@"\n`);
			chmodSync(join(stage.home, 'bin/claude'), 0o755);
			const typed = `PATH="$HOME/bin:$PATH"; ${stage.code({ type: 'shell' })}`;
			const next = openScreen(stage, ['bash', '-c', typed], api, { env });
			try {
				await next.shows(/^\s*❯/m);
				await next.still();
				const asked = api.asked.length;
				await next.says('say hi');
				await next.shows(/API Error: 500 Internal server error/, 10);
				const times = sent(api.asked.slice(asked));
				stage.promises('it was asked once', times === 1, times);
			} finally {
				next.close();
			}
		},
	}),
	/** A request that fails, a repeat that is never answered, and one more that is. */
	onScreen({
		fix: 'Send it again',
		env,
		judge: ({ path }, earlier) => {
			if (!path.includes('/messages')) return undefined;
			return [failing, 'network/hang'][sent(earlier)];
		},
		error: /API error · retrying…/,
		// "Press Esc. If the prompt is back in the input line, press Enter."
		async plays(screen) {
			await screen.press('Escape', 'Enter');
			await screen.shows(/Hello there/);
		},
	}),
];
