import { quickFix } from '#schema/proof.ts';
import type { Proof } from '../proof.ts';
import type { Stage } from '../stage.ts';
import { typedIntoShell } from './claude-code.ts';
import { addServer } from './tool-server.ts';

/** A tool of an MCP server whose schema the API refuses as an older Claude Code sends it. */
interface RefusedTool {
	readonly inputSchema: object;
	readonly refused: string;
	/** The release that still sends it: "claude-code@2.1.150". */
	readonly release: string;
}

/** Proves both ways of the quick fix: the update in a terminal, and what helps a session that is stuck. */
export function refusedTool({ inputSchema, refused, release }: RefusedTool): readonly Proof[] {
	const prepare = (stage: Stage) =>
		addServer(stage, 'files', { tools: [{ name: 'find', inputSchema }] });
	const played = { fix: quickFix, release, refused, prepare };
	return [
		typedIntoShell({
			...played,
			takes: { for: 'Terminal' },
			afterwards: 'claude',
			update: 'claude-code',
		}),
		typedIntoShell({ ...played, takes: { for: 'Stuck session' } }),
	];
}
