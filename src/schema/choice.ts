import { z } from 'zod';
import type { Term, Vocabulary } from './vocabulary.ts';

/** A field that holds one term of a vocabulary, and knows the words of each. */
export function choice<V extends Vocabulary>(terms: V, description: string) {
	const names = Object.keys(terms) as (keyof V & string)[]; // Object.keys forgets the key type.
	return z.enum(names).meta({ description }).register(vocabularies, { terms });
}

/** The terms that a field made by `choice` may hold, by name; none for any other field. */
export function termsOf(field: z.core.$ZodType | undefined): readonly (readonly [string, Term])[] {
	const terms = field === undefined ? undefined : vocabularies.get(field)?.terms;
	return Object.entries(terms ?? {});
}

const vocabularies = z.registry<{ terms: Vocabulary }>();
