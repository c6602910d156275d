import { z } from 'zod';
import type { Term, Vocabulary } from './vocabulary.ts';

declare module 'zod' {
	interface GlobalMeta {
		/** The words of each value that the field may hold. */
		terms?: Vocabulary;
	}
}

/** A field that holds one term of a vocabulary, and knows the words of each. */
export function choice<V extends Vocabulary>(terms: V, description: string) {
	const names = Object.keys(terms) as (keyof V & string)[]; // Object.keys forgets the key type.
	return z.enum(names).meta({ description, terms });
}

/** The terms that a field made by `choice` may hold, by name; none for any other field. */
export function termsOf(field: z.core.$ZodType | undefined): readonly (readonly [string, Term])[] {
	return Object.entries((field && z.globalRegistry.get(field)?.terms) ?? {});
}
