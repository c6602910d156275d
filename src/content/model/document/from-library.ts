import type { Entry, Library } from '../library.ts';
import { membersOf } from '../family.ts';
import { parameterLink } from '../parameters.ts';
import { entryDocument } from './document.ts';
import type { Section } from './types.ts';

/** The document of an entry of the library. */
export function documentOf(entry: Entry, library: Library): readonly Section[] {
	return entryDocument(entry, {
		entry: (id) => library.byId.get(id)?.data,
		sameTrouble: (family) => membersOf(family, library.entries).filter((one) => one !== entry),
		parameter: (reference) => parameterLink(library, reference),
	});
}
