import type { Outcome } from '../../scene/command.ts';
import type { Stage } from '../stage.ts';

/** What the shell commands of a fix print; they must end well. */
export async function typed(
	stage: Stage,
	takes: Parameters<Stage['code']>[0],
	env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
	const outcome = await stage.run({ run: ['bash', '-ec', stage.code(takes)], env });
	stage.works(outcome);
	return outcome;
}
