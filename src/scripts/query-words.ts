import type { MatcherIndex } from '#matcher/index.ts';

/** Words for the full-text engine. */
export function queryWords(_index: MatcherIndex, pasted: string): string[] {
	return pasted.trim().split(/\s+/).slice(0, 4);
}
