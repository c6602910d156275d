import type { Commands } from './program.ts';

/**
 * The commands that the scripts of package.json call; each call loads its own only. A new one is a file in `commands/`,
 * a line here and a script.
 */
export const commands: Commands = {
	'check': async () => (await import('./commands/check.ts')).check,
	'links': async () => (await import('./commands/links.ts')).links,
	'new': async () => (await import('./commands/new.ts')).newEntry,
	'pack-action': async () => (await import('./commands/pack-action.ts')).packAction,
	'pack-kb': async () => (await import('./commands/pack-kb.ts')).packKb,
	'prove': async () => (await import('./commands/prove.ts')).prove,
	'radar': async () => (await import('./commands/radar.ts')).radar,
	'review': async () => (await import('./commands/review.ts')).review,
	'stale-sources': async () => (await import('./commands/stale-sources.ts')).staleSources,
	'start': async () => (await import('./commands/start.ts')).start,
	'witness': async () => (await import('./commands/witness.ts')).witness,
};
