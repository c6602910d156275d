import { commas, line } from './blocks.ts';
import type { Block, Documented } from './types.ts';

/** Folders that pages name as they usually are, and the variable that moves each. */
const folders = [
	{ usual: '~/.claude', variable: 'CLAUDE_CONFIG_DIR' },
	{ usual: '~/.codex', variable: 'CODEX_HOME' },
] as const;

/** What a page that names such a folder says once, instead of beside each path; nothing when no folder is named. */
export function movedFolders({ data, body }: Pick<Documented, 'data' | 'body'>): Block[] {
	const page = `${JSON.stringify(data)}${body}`;
	const named = folders.filter(({ usual }) => page.includes(usual));
	if (named.length === 0) return [];
	const where = named.map(({ usual, variable }) => ({
		markdown: `\`${usual}\` is elsewhere when \`${variable}\` is set`,
	}));
	return [line('facts', ...commas(where), '.')];
}
