import { match, type MatcherIndex } from '#matcher/index.ts';

/** Matches long pastes away from the page's own thread; the table comes with the first message. */
let index: MatcherIndex | undefined;

addEventListener('message', (event: MessageEvent<{ id: string; text: string; index?: MatcherIndex }>) => {
	index = event.data.index ?? index;
	postMessage({ id: event.data.id, matches: index ? match(index, event.data.text) : [] });
});
