import type { EntryData } from '#schema/entry.ts';
import { commas, line } from './blocks.ts';
import type { Block, Documented } from './types.ts';

/** With what the page was checked, said once, so that a reader with another release knows it; nothing when nothing was. */
export function checkedWith({ data: { verified } }: Pick<Documented, 'data'>): Block[] {
	const names = releases(verified);
	if (names === '') return [];
	const rest = 'Where no release is named, another one can lack a command or setting, or differ.';
	return [line('facts', { text: `This page was checked with ${names}. ${rest}` })];
}

/** What an entry was verified with: "@anthropic-ai/sdk 1.14.0, openai (npm) 7.57.0"; '' when that was no program. */
export function releases({ with: tried = {} }: EntryData['verified']): string {
	return Object.entries(tried)
		.map(([name, version]) => `${name} ${version}`)
		.join(', ');
}

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
