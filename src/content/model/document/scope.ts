import type { EntryData } from '#schema/entry.ts';
import { compareVersions } from '#text/versions.ts';
import { commas, line } from './blocks.ts';
import type { Block, Documented } from './types.ts';

/** With what the page was checked, said once, so that a reader with another release knows it; nothing when nothing was. */
export function checkedWith({ data }: Pick<Documented, 'data'>): Block[] {
	const names = releases({ ...packagesOf(data), ...data.verified.with });
	if (names === '') return [];
	const rest = 'Where no release is named, another one can lack a command or setting, or differ.';
	return [line('facts', { text: `This page was checked with ${names}. ${rest}` })];
}

/** Names and releases in a row: "@anthropic-ai/sdk 1.14.0, openai (npm) 7.57.0"; '' when there are none. */
export function releases(tried: EntryData['verified']['with'] = {}): string {
	return Object.entries(tried)
		.map(([name, version]) => `${name} ${version}`)
		.join(', ');
}

/** The packages among the sources that the entry was not verified with, each with the newest release that is cited. */
function packagesOf({ sources, verified }: EntryData): Record<string, string> {
	const verifiedWith = Object.keys(verified.with ?? {}).map((name) => name.replace(/ \(.*/, ''));
	const cited = sources.flatMap(({ url }) => {
		const [, npm, python, release] = packageUrl.exec(url) ?? [];
		const name = npm ?? python;
		if (name === undefined || release === undefined || verifiedWith.includes(name)) return [];
		return [[name, release] as const];
	});
	return Object.fromEntries(cited.toSorted(([, a], [, b]) => compareVersions(a, b)));
}

const packageUrl =
	/^https:\/\/(?:www\.npmjs\.com\/package\/(.+)\/v\/|pypi\.org\/project\/([^/]+)\/)(\d[^/]*)\/?$/;

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
