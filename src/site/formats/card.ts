import type { EntryData } from '#schema/entry.ts';
import { layers, retries } from '#schema/vocabulary.ts';
import type { Entry, Library } from '#content/model/library.ts';
import { tellBy } from '#content/model/look-alike.ts';
import { plain, withBackticks } from './html.ts';
import { retrySign } from './marks.ts';

/** What a search result shows of an entry; the browser fetches it for the best hits. Plain text throughout. */
export interface Card {
	readonly title: string;
	readonly product: string;
	readonly summary: string;
	/** Identifiers stand in backticks. */
	readonly quick_fix: string;
	readonly commands: EntryData['quick_fix_commands'];
	readonly layer: string;
	readonly retry: string;
	/** What the look of the retry says: "stop", "wait", "ask". */
	readonly retry_kind: string;
	/** What tells a look-alike from this entry, by the look-alike's id. */
	readonly confused_with: Readonly<Record<string, { title: string; tell_by: string }>>;
}

/** The card of an entry. */
export function cardOf({ data, product }: Entry, library: Library): Card {
	return {
		title: data.title,
		product: product.name,
		summary: plain(data.summary),
		quick_fix: withBackticks(data.quick_fix),
		commands: data.quick_fix_commands,
		layer: layers[data.layer].label,
		retry: retries[data.retry.when].label,
		retry_kind: retrySign(data.retry.when).kind,
		confused_with: Object.fromEntries(
			data.confused_with.map((one) => {
				const other = library.byId.get(one.entry)?.data;
				return [
					one.entry,
					{ title: other?.title ?? one.entry, tell_by: plain(tellBy(one, other)) },
				];
			}),
		),
	};
}
