import { confidences, verifications } from '#schema/vocabulary.ts';
import type { Library } from './library.ts';

/** What the knowledge base is made of, in numbers: name and count of each, in the order to be shown. */
export interface Figures {
	readonly parts: readonly Figure[];
	/** Entries by the way in which they were verified. */
	readonly verified: readonly Figure[];
	/** Fixes by how it is known that they work. */
	readonly fixes: readonly Figure[];
}

type Figure = readonly [label: string, count: number];

/** The figures of a library. */
export function figuresOf({ entries, products }: Library): Figures {
	const all = entries.map(({ data }) => data);
	const fixes = all.flatMap((data) => data.fixes);
	return {
		parts: [
			['errors', entries.length],
			['products', products.length],
			['wordings', count(all, ({ signatures }) => signatures.length)],
			['causes', count(all, ({ causes }) => causes.length)],
			['fixes', fixes.length],
			['sources read', count(all, ({ sources }) => sources.length)],
		],
		verified: Object.entries(verifications).map(([by, { label }]) => [
			label,
			all.filter(({ verified }) => verified.by === by).length,
		]),
		fixes: Object.entries(confidences).map(([known, { label }]) => [
			label,
			fixes.filter(({ confidence }) => confidence === known).length,
		]),
	};
}

const count = <Value>(values: readonly Value[], of: (value: Value) => number): number =>
	values.reduce((sum, value) => sum + of(value), 0);
