import { existsSync, readFileSync } from 'node:fs';
import type { Knowledge } from './knowledge.ts';

/** What `pack-kb` wrote beside the packed command, read when it is asked for. */
export interface Bundle {
	readonly knowledge: () => Knowledge;
	/** An entry as Markdown; of an id that it knows. */
	readonly page: (id: string) => string;
}

/** The bundle in a folder, which must end with a slash. */
export function bundleIn(folder: URL): Bundle {
	const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');
	let known: Knowledge | undefined;
	return {
		knowledge: () => (known ??= JSON.parse(read('knowledge.json')) as Knowledge), // pack-kb wrote it.
		page: (id) => read(pagePath(id)),
	};
}

/** Where a bundle has the page of an entry. */
export const pagePath = (id: string) => `errors/${id}.md`;

/** The folder of a bundle that somebody names; nothing when there is none. */
export function bundleAt(path: string): string | undefined {
	return existsSync(`${path}/kb.mjs`) ? path : undefined;
}
