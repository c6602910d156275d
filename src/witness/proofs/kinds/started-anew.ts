import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { claudeIn } from '../../drivers/claude-code.ts';
import type { Api } from '../api.ts';
import type { Proof } from '../proof.ts';
import type { Stage } from '../stage.ts';
import { homeFile } from './files.ts';
import { onScreen, openScreen, type OnScreen, type Screen } from './on-screen.ts';

/** A session that has the error, and one that is started after it as the fix says. */
interface StartedAnew extends Omit<OnScreen, 'plays'> {
	/** What the fix has typed into the first session, by its code. */
	readonly before?: (screen: Screen, code: string) => Promise<void>;
	/** What is typed into a shell, when it is not the code of the fix. */
	readonly types?: () => string;
	/** What is done in the new session, before it says hi. */
	readonly after?: (screen: Screen) => Promise<void>;
	readonly sees?: (stage: Stage, api: Api) => void;
}

/** Proves that a new session, started by what is typed into a shell, answers and shows no error. */
export function startedAnew({ before, types, after, sees, ...rest }: StartedAnew): Proof {
	return onScreen({
		...rest,
		async plays(screen, stage, api) {
			const code = rest.takes === undefined ? '' : stage.code(rest.takes);
			await before?.(screen, code);
			const program = claudeIn(stage.release(rest.release ?? 'claude-code')).join('" "');
			homeFile(stage, 'bin/claude', `#!/bin/sh\nexec "${program}" "$@"\n`);
			chmodSync(join(stage.home, 'bin/claude'), 0o755);
			const typed = `PATH="$HOME/bin:$PATH"; ${types?.() ?? code}`;
			const started = rest.env === undefined ? {} : { env: rest.env };
			const next = openScreen(stage, ['bash', '-c', typed], api, started);
			try {
				await next.shows(/^\s*❯/m);
				await next.still();
				await after?.(next);
				await next.says('say hi');
				await next.shows(/Hello there/);
				stage.forgets(await next.still());
			} finally {
				next.close();
			}
			sees?.(stage, api);
		},
	});
}
