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
 * Content as the module `virtual:content`. In development `again` is called once for each change below the folder, before
 * the pages that use the module are made anew.
 */
export function virtualContent(folder: string, content: () => Content, again: () => void): Plugin {
	const below = `${folder.replaceAll('\\', '/')}/`;
	let latest = 0;
	return {
		name: 'virtual-content',
		resolveId: (source) => (source === id ? resolved : undefined),
		load: (module) => (module === resolved ? moduleOf(content()) : undefined),
		hotUpdate({ file, timestamp }) {
			if (!file.startsWith(below)) return undefined;
			// Vite asks once for each of its environments.
			if (timestamp !== latest) again();
			latest = timestamp;
			const module = this.environment.moduleGraph.getModuleById(resolved);
			return module === undefined ? [] : [module];
		},
	};
}

/** One long string, because engines parse JSON faster than a literal. */
const moduleOf = (content: Content) =>
	`export default JSON.parse(${JSON.stringify(JSON.stringify(content))});`;
