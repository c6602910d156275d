import type { CodeList } from '#content/model/library.ts';
import { retries } from '#schema/vocabulary.ts';
import type { Card } from './card.ts';
import { plain, withBackticks } from './html.ts';
import { retrySign } from './marks.ts';

/** What a search result shows of the codes that no entry explains, by code. */
export function codeCards({ title, codes }: CodeList): Readonly<Record<string, Card>> {
	return Object.fromEntries(
		codes.map(({ code, http_status, meaning, retry }) => [
			code,
			{
				title: code,
				product: title,
				summary: plain(meaning),
				quick_fix: withBackticks(meaning),
				layer: http_status === undefined ? '' : `HTTP ${http_status}`,
				retry: retries[retry].label,
				retry_kind: retrySign(retry).kind,
				commands: [],
				confused_with: {},
			},
		]),
	);
}
