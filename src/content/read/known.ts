import type { CollectionName } from '#schema/collections.ts';
import type { OperationData } from '#schema/operation.ts';
import type { Corpus } from './corpus.ts';
import { filesOf, operations } from './entries.ts';
import { strings } from './path.ts';

/** What references may point at: everything the corpus has, broken files included. */
export interface Known {
	readonly products: ReadonlySet<string>;
	readonly entries: ReadonlySet<string>;
	/** Former ids and the entries that they lead to. */
	readonly aliases: ReadonlyMap<string, string>;
	/** Operations that keep to the schema; `undefined` for one that does not. */
	readonly operations: ReadonlyMap<string, OperationData | undefined>;
}

/** The ids that references are checked against; a file with mistakes in it still exists. */
export function knownIn(corpus: Corpus): Known {
	const ids = (name: CollectionName) =>
		new Set(corpus.files.filter((file) => file.collection === name).map(({ id }) => id));
	const aliases = filesOf(corpus, 'errors').flatMap((file) =>
		strings(file.yaml?.data, 'aliases[]').map(({ value }) => [value, file.id] as const),
	);
	const sound = new Map(operations(corpus).map(({ id, data }) => [id, data]));
	return {
		products: ids('products'),
		entries: ids('errors'),
		aliases: new Map(aliases),
		operations: new Map([...ids('reference')].map((id) => [id, sound.get(id)])),
	};
}
