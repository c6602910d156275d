import type { Command } from '../command.ts';
import { program, type Commands } from '../program.ts';
import type { Bundle } from './bundle.ts';
import { codesCommand } from './codes.ts';
import { completionsCommand } from './completions.ts';
import { diffCommand } from './diff.ts';
import { hookCommand } from './hook.ts';
import { matchCommand } from './match.ts';
import { mcpCommand } from './mcp-command.ts';
import { parametersCommand } from './parameters.ts';
import { searchCommand } from './search.ts';
import { showCommand } from './show.ts';

/** `kb`, over a bundle. What is piped into it without a command is matched. */
export function kb(bundle: Bundle): Pick<Command, 'run'> {
	const { knowledge } = bundle;
	const commands: Commands = {
		match: () => matchCommand(knowledge),
		search: () => searchCommand(knowledge),
		show: () => showCommand(bundle),
		codes: () => codesCommand(knowledge),
		parameters: () => parametersCommand(knowledge),
		diff: () => diffCommand,
		mcp: () => mcpCommand(bundle),
		hook: () => hookCommand(knowledge),
		completions: () => completionsCommand(commands),
	};
	return program('kb', commands, { piped: 'match', version: () => knowledge().release });
}
