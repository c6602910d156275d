import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stage } from '../stage.ts';

/** A server over stdio, as `programs/tool-server.mjs` takes it. */
interface ToolServer {
	readonly tools?: readonly object[];
	/** Milliseconds that it takes to start, and to answer a call. */
	readonly startsAfter?: number;
	readonly answersAfter?: number;
	/** How many lines a call answers, where that is more than a word. */
	readonly lines?: number;
	/** What a call writes to standard error, before it fails. */
	readonly throws?: string;
}

const program = new URL('../../programs/tool-server.mjs', import.meta.url).pathname;

/** How a client starts the server. */
export function serverCommand(server: ToolServer): { command: string; args: string[] } {
	return { command: process.execPath, args: [program, JSON.stringify(server)] };
}

/** Adds a server to the settings of Claude Code, for the whole home, with leave to use all its tools. */
export function addServer({ home }: Stage, name: string, server: ToolServer): void {
	const mcpServers = { [name]: { type: 'stdio', ...serverCommand(server) } };
	writeFileSync(join(home, '.claude.json'), JSON.stringify({ mcpServers }));
	const settings = { permissions: { allow: [`mcp__${name}`] } };
	mkdirSync(join(home, '.claude'), { recursive: true });
	writeFileSync(join(home, '.claude/settings.json'), JSON.stringify(settings));
}
