import { z } from 'zod';
import type { ContentFile } from './content-file.ts';
import { schemaOf } from './entries.ts';
import type { Path } from './path.ts';
import { schemaAt } from './schema-shape.ts';

/** A value that the schema wants as a string and that is written without quotes. */
export interface Unquoted {
	readonly path: Path;
	/** Offsets in the YAML text. */
	readonly start: number;
	readonly end: number;
	/** How it reads with quotes. */
	readonly quoted: string;
	/** Whether YAML takes it for a number or the like. */
	readonly misread: boolean;
}

/** All strings of a file that are written without quotes, and numbers and the like where strings belong. */
export function unquotedIn(file: ContentFile): Unquoted[] {
	if (file.yaml === undefined) return [];
	const { text, plain } = file.yaml;
	return plain.flatMap(({ path, start, end, value }) => {
		const misread = typeof value !== 'string';
		if (misread && !wantsString(file, path)) return [];
		const quoted = JSON.stringify(misread ? text.slice(start, end) : value);
		return [{ path, start, end, quoted, misread }];
	});
}

function wantsString(file: ContentFile, path: Path): boolean {
	return schemaAt(schemaOf(file), path) instanceof z.ZodString;
}
