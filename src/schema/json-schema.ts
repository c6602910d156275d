import { z } from 'zod';
import { termsOf } from './choice.ts';
import { collections, type CollectionName } from './collections.ts';

/** Version of the published JSON Schemas; it rises when a field goes or changes its meaning. */
const schemaVersion = '1';

/** The JSON Schema (draft 2020-12) of what an author writes in a file of this collection; `base` is the folder of its `$id`. */
export function jsonSchemaOf(collection: CollectionName, base: string): object {
	const { schema, name } = collections[collection];
	const { $schema, ...rest } = z.toJSONSchema(schema, {
		io: 'input',
		target: 'draft-2020-12',
		override: ({ zodSchema, jsonSchema }) => {
			// Marks for our own programs.
			delete jsonSchema['prose'];
			delete jsonSchema['terms'];
			delete jsonSchema['cites'];
			const descriptions = termsOf(zodSchema).map(([, term]) => term.description);
			// Not of the standard: editors show these beside the values that they offer.
			if (descriptions.length > 0) jsonSchema['enumDescriptions'] = descriptions;
		},
	});
	return { $schema, $id: new URL(`${name}.json`, base).href, version: schemaVersion, ...rest };
}
