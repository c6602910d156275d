import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';
import type { Typed } from '#witness/proofs/kinds/claude-code.ts';

const added: Typed['sees'] = (stage, _, { stdout }) =>
	stage.promises('it is added', /Added stdio MCP server docs/.test(stdout), stdout);

/** The entry of the first line stands in the way of the second. */
const twice = (scope: string) =>
	`claude mcp add --scope ${scope} docs -- echo hi > first
claude mcp add --scope ${scope} docs -- echo hello`;

export const proofs = [
	typedIntoShell({
		fix: 'Remove the entry and add it again',
		asksNothing: true,
		before: twice('local'),
		sees: added,
	}),
	typedIntoShell({
		fix: 'In a script, remove it first',
		asksNothing: true,
		before: twice('user'),
		types: (stage) => `${stage.code()}\n${stage.code()}`,
		sees: added,
	}),
];
