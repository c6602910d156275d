import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';
import type { Typed } from '#witness/proofs/kinds/claude-code.ts';

const listed: Typed['sees'] = (stage, _, { stdout }) =>
	stage.promises('the servers are listed', /No MCP servers configured/.test(stdout), stdout);

export const proofs = [quickFix, 'Put the command first'].map((fix) =>
	typedIntoShell({
		fix,
		asksNothing: true,
		before: 'claude-itself --debug mcp list < /dev/null',
		sees: listed,
	}),
);
