import { match, type MatcherIndex } from '#matcher/index.ts';

/** Matches long pastes away from the page's own thread. */
addEventListener(
	'message',
	({ data }: MessageEvent<{ id: string; text: string; index: MatcherIndex }>) => {
		postMessage({ id: data.id, matches: match(data.index, data.text) });
	},
);
