import type { Entry, Item } from '#checks/index.ts';

/** The items of each collection as the checks have read them; entries come with their body. */
export interface CheckedContent {
	readonly errors: readonly Entry[];
	readonly products: readonly Item<object>[];
	readonly guides: readonly Item<object>[];
	readonly reference: readonly Item<object>[];
}

/**
 * Where the content gate leaves what it has checked, so that the collections do not read and parse every file again.
 * It hangs on globalThis because Astro loads the collections in a module graph of their own.
 */
const place = Symbol.for('signpost.checked-content');
type Shared = { [place]?: CheckedContent };

/** Leaves checked content for the collections of this process. */
export function leaveChecked(content: CheckedContent): void {
	(globalThis as Shared)[place] = content;
}

/** The checked content; nothing when no gate ran, as in development. */
export function checkedContent(): CheckedContent | undefined {
	return (globalThis as Shared)[place];
}
