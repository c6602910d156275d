import type { ViteUserConfig } from 'astro';
import type { Content } from '#content/read/content.ts';

type Plugin = Exclude<
	NonNullable<ViteUserConfig['plugins']>[number],
	false | null | undefined | readonly unknown[] | Promise<unknown>
>;

const id = 'virtual:content';
// The zero byte keeps other plugins away, as Vite asks for.
const resolved = `\0${id}`;

/**
 * Content as the module `virtual:content`. In development `again` is called for a change below the folder; when it is done,
 * the pages that use the module are made anew, and whatever a browser shows is loaded again.
 */
export function virtualContent(
	folder: string,
	content: () => Content,
	again: () => Promise<void>,
): Plugin {
	const below = `${folder.replaceAll('\\', '/')}/`;
	let latest = 0;
	let done: Promise<void> | undefined;
	return {
		name: 'virtual-content',
		resolveId: (source) => (source === id ? resolved : undefined),
		load: (module) => (module === resolved ? moduleOf(content()) : undefined),
		async hotUpdate({ file, timestamp }) {
			if (!file.startsWith(below)) return undefined;
			// Vite asks once for each of its environments.
			if (timestamp !== latest) done = again();
			latest = timestamp;
			await done;
			const module = this.environment.moduleGraph.getModuleById(resolved);
			if (module !== undefined) return [module];
			// The report of refused content uses no module, so nobody else would have it loaded again.
			if (this.environment.name === 'client') this.environment.hot.send({ type: 'full-reload' });
			return [];
		},
	};
}

/** One long string, because engines parse JSON faster than a literal. */
const moduleOf = (content: Content) =>
	`export default JSON.parse(${JSON.stringify(JSON.stringify(content))});`;
