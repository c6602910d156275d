import type { Reply } from '../../scene/reply.ts';
import { usualFor } from '../../scene/mcp-http.ts';
import { jsonReply } from '../accepted.ts';
import type { Asked, Judge } from '../api.ts';
import type { Proof } from '../proof.ts';
import { typedIntoShell, type Typed } from './claude-code.ts';

/** What stands at addresses before and after a server is added to Claude Code as the fix says. */
interface AddedServer extends Pick<Typed, 'fix' | 'takes' | 'env' | 'prepare' | 'types' | 'sees'> {
	/** The port of 127.0.0.1 that answers; the real addresses when absent. */
	readonly port?: number;
	/** How the server has been added. */
	readonly added: string;
	readonly judge: Judge;
}

/** Proves that Claude Code connects to a server over HTTP that was added anew, where it did not before. */
export function addedServer({ added, port, judge, ...typed }: AddedServer): Proof {
	return typedIntoShell({
		...typed,
		settled: true,
		asksNothing: true,
		warns: true,
		beside: [],
		before: `${added}; claude mcp list`,
		serves: (stage) => (port === undefined ? stage.realApi(judge) : stage.api(judge, { port })),
		afterwards: 'claude mcp list',
		sees: (stage, api, outcome) => {
			stage.promises('it is connected', /✔ Connected/.test(outcome.stdout), outcome);
			typed.sees?.(stage, api, outcome);
		},
	});
}

/** What an MCP server says that has no stream of its own. */
export function mcpReply({ method, text }: Asked): Reply {
	const { status = 404, json, body, headers = {} } = usualFor('', method, text) ?? {};
	return { ...jsonReply(json), status, headers, body };
}
