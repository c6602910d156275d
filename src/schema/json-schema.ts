import { z } from 'zod';
import { collections, type CollectionName } from './collections.ts';

/** Version of the published JSON Schemas; it rises when a field goes or changes its meaning. */
export const schemaVersion = '1';

/** The JSON Schema (draft 2020-12) of what an author writes in a file of this collection; `base` is the folder of its `$id`. */
export function jsonSchemaOf(collection: CollectionName, base: string): object {
	const { schema, name } = collections[collection];
	const { $schema, ...rest } = z.toJSONSchema(schema, {
		io: 'input',
		target: 'draft-2020-12',
		// A mark for our own programs.
		override: ({ jsonSchema }) => delete jsonSchema['prose'],
	});
	return { $schema, $id: new URL(`${name}.json`, base).href, version: schemaVersion, ...rest };
}
