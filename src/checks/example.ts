import type { Kind } from '#content/read/content-file.ts';
import type { Code } from './rule.ts';

/** One mistake in the valid content of `example-content/`, and what is printed about it. */
export type Example = {
	/** The mistake in a few words, for a heading: "a field without a value". */
	readonly mistake: string;
	/** The finding as it is printed: "12:8 message remedy". */
	readonly prints: string;
	/** The file in which it is found, when that is not the first that is changed. */
	readonly file?: string;
	/** Other codes that the same mistake brings along. */
	readonly also?: readonly Code[];
} & (Replacement | Change);

/** A stretch of a file that is written otherwise; the file is `entry` unless told. */
interface Replacement {
	readonly path?: string;
	readonly from: string;
	readonly to: string;
}

/** Any other change: the files that differ, given a way to the text of each. */
interface Change {
	readonly files: (textOf: (path: string) => string) => Files;
}

/** Files by their path below the content folder: text, bytes, or something that is no file at all. */
export type Files = Readonly<Record<string, string | Uint8Array | { readonly kind: Kind }>>;

// The files of `example-content/`.
export const entry = 'errors/example-api/result-is-missing.mdx';
export const other = 'errors/example-api/too-many-words.mdx';
export const product = 'products/example-api.yml';
export const guide = 'guides/tool-use.yml';
export const operation = 'reference/messages-create.yml';
export const proofs = 'proofs/example-api/too-many-words.yml';
export const published = 'published-ids.txt';
