/** Where a finding is. Never a made-up line: what has no place in the text says so. */
export type Position =
	| { readonly kind: 'source'; readonly line: number; readonly column: number }
	| { readonly kind: 'unavailable' };

/** A file and a position in it. */
export interface Place {
	/** Path of the file, beginning with the folder that was read. */
	readonly file: string;
	readonly position: Position;
}

/** The position of what has no place in the text, such as a directory. */
export const unavailable: Position = { kind: 'unavailable' };
