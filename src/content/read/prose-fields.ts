import { collections, type CollectionName } from '#schema/collections.ts';
import type { ProseKind } from '#schema/primitives.ts';
import { markedFields, type MarkedField } from './marked-fields.ts';

/** The fields of a collection that hold our own words, and how these are read. */
export const proseFields = (name: CollectionName): readonly MarkedField<ProseKind>[] =>
	fields[name];

const fields = Object.fromEntries(
	Object.entries(collections).map(([name, { schema }]) => [
		name,
		markedFields(schema, ({ prose }) => prose),
	]),
	// One list for each collection.
) as Record<CollectionName, MarkedField<ProseKind>[]>;
