import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';
import type { Typed } from '#witness/proofs/kinds/claude-code.ts';

const added: Typed['sees'] = (stage, _, { stdout }) =>
	stage.promises('it is added', /Added stdio MCP server tracker/.test(stdout), stdout);

/** Another process holds the file until 30 seconds after the first try. */
const before = `mkdir -p "$HOME/.claude.json.lock"
(for n in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do touch "$HOME/.claude.json.lock"; sleep 2; done
 rmdir "$HOME/.claude.json.lock") > /dev/null 2>&1 &
claude mcp add --scope user tracker -- npx -y @example/tracker`;

export const proofs = [quickFix, 'Wait for the other process'].map((fix) =>
	typedIntoShell({ fix, asksNothing: true, before, sees: added }),
);
