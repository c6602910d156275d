/** Where a finding is. Never a made-up line: what has no place in the text says so. */
export type Position = SourcePosition | { readonly kind: 'unavailable' };

/** A place in a text: line and column, both from 1. */
export interface SourcePosition {
	readonly kind: 'source';
	readonly line: number;
	readonly column: number;
}

/** A file and a position in it. */
export interface Place {
	/** Path of the file, beginning with the folder that was read. */
	readonly file: string;
	readonly position: Position;
}

/** The position of what has no place in the text, such as a directory. */
export const unavailable: Position = { kind: 'unavailable' };
