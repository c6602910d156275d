import { claudeIn } from '../../drivers/claude-code.ts';
import type { Api } from '../api.ts';
import type { Proof } from '../proof.ts';
import type { Stage } from '../stage.ts';
import { homeProgram } from './files.ts';
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
			await anew(stage, types?.() ?? code, api, rest, async (next) => {
				await after?.(next);
				await next.says('say hi');
				await next.shows(/Hello there/);
				stage.forgets(await next.still());
			});
			sees?.(stage, api);
		},
	});
}

/** Plays a session that is started by what is typed into a shell, from its prompt on. */
export async function anew(
	stage: Stage,
	typed: string,
	api: Api,
	{ release = 'claude-code', env = {} }: Pick<OnScreen, 'release' | 'env'>,
	plays: (screen: Screen) => Promise<void>,
): Promise<void> {
	const program = claudeIn(stage.release(release)).join('" "');
	homeProgram(stage, 'bin/claude', `#!/bin/sh\nexec "${program}" "$@"\n`);
	const command = ['bash', '-c', `PATH="$HOME/bin:$PATH"; ${typed}`];
	const screen = openScreen(stage, command, api, { env });
	try {
		await screen.shows(/^\s*❯/m);
		await screen.still();
		await plays(screen);
	} finally {
		screen.close();
	}
}
