import type { Block, Item, LineRole, Row, Span } from './types.ts';

/** Markdown as it was written. */
export const markdown = (text: string): Block => ({ kind: 'markdown', text });

/** A remark beside the text, in Markdown. */
export const note = (text: string): Block => ({ kind: 'note', text });

/** A line of spans. */
export const line = (role: LineRole, ...spans: Span[]): Block => ({ kind: 'line', role, spans });

/** A row of terms. */
export const row = (term: Span, ...description: Span[]): Row => ({ term: [term], description });

/** An item that holds nothing but Markdown. */
export const markdownItem = (text: string): Item => ({ blocks: [markdown(text)] });

/** Spans with commas between them. */
export const commas = (spans: readonly Span[]): Span[] =>
	spans.flatMap((span, i) => (i === 0 ? [span] : [', ', span]));

/** A block of rows; none at all when there are no rows, so that a section without content goes too. */
export const terms = (rows: readonly Row[]): Block[] =>
	rows.length === 0 ? [] : [{ kind: 'terms', rows }];

/** A block of items with headings, or none. */
export const parts = (items: readonly (Item & { readonly title: string })[]): Block[] =>
	items.length === 0 ? [] : [{ kind: 'parts', items }];

/** A list with an item for each value, or none. */
export const list = <Value>(
	numbered: boolean,
	values: readonly Value[],
	item: (value: Value, i: number) => Item,
): Block[] => (values.length === 0 ? [] : [{ kind: 'list', numbered, items: values.map(item) }]);
