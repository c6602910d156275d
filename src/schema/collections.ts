import type { z } from 'zod';
import { codesSchema } from './codes.ts';
import { entrySchema } from './entry.ts';
import { guideSchema } from './guide.ts';
import { operationSchema } from './operation.ts';
import { productSchema } from './product.ts';
import { proofsSchema } from './proof.ts';

/** Every collection of content: where its files are, how they end, and what must be in them. */
export const collections = {
	errors: { folder: 'errors', extension: '.mdx', schema: entrySchema, name: 'entry' },
	products: { folder: 'products', extension: '.yml', schema: productSchema, name: 'product' },
	guides: { folder: 'guides', extension: '.yml', schema: guideSchema, name: 'guide' },
	reference: { folder: 'reference', extension: '.yml', schema: operationSchema, name: 'operation' },
	codes: { folder: 'codes', extension: '.yml', schema: codesSchema, name: 'codes' },
	proofs: { folder: 'proofs', extension: '.yml', schema: proofsSchema, name: 'proofs' },
} as const satisfies Record<
	string,
	{ folder: string; extension: string; schema: z.ZodType; name: string }
>;

/** The name of a collection. */
export type CollectionName = keyof typeof collections;
