import { match, type MatcherIndex, type SplitIndex } from '#matcher/index.ts';

/** Matches long pastes away from the page's own thread. */
addEventListener(
	'message',
	({ data }: MessageEvent<{ id: string; text: string; index: MatcherIndex | SplitIndex }>) => {
		postMessage({ id: data.id, matches: match(data.index, data.text) });
	},
);
