import { z } from 'zod';
import type { ContentFile } from '../read/content-file.ts';
import { schemaOf } from '../read/entries.ts';
import type { Path } from '../read/path.ts';
import { schemaAt } from '../read/schema-shape.ts';

/** A string without quotes: where it is, and what it looks like with them. */
export interface Unquoted {
	readonly path: Path;
	/** Offsets in the YAML text. */
	readonly start: number;
	readonly end: number;
	readonly quoted: string;
	/** Which reader of YAML takes it for something else than the string that the schema asks for. */
	readonly misread: 'here' | 'by the build' | undefined;
}

/** All strings of a file that have no quotes, and numbers and the like where the schema asks for a string. */
export function unquotedIn(file: ContentFile): Unquoted[] {
	if (file.yaml === undefined) return [];
	const { text, plain } = file.yaml;
	return plain.flatMap(({ path, start, end, value }) => {
		const isString = typeof value === 'string';
		if (!isString && !wantsString(file, path)) return [];
		const source = text.slice(start, end);
		const misread = isString ? (otherwise.test(source) ? 'by the build' : undefined) : 'here';
		const quoted = JSON.stringify(isString ? value : source);
		return [{ path, start, end, quoted, misread }];
	});
}

/** The YAML with quotes around every string. */
export function withQuotes(file: ContentFile, yaml: string): string {
	return unquotedIn(file).reduceRight(
		(text, { start, end, quoted }) => text.slice(0, start) + quoted + text.slice(end),
		yaml,
	);
}

/** The parser of the build takes these for dates and binary numbers, this one does not. */
const otherwise = /^\d{4}-\d\d?-\d\d?(?:[Tt ].*)?$|^[-+]?0b[01_]+$/;

function wantsString(file: ContentFile, path: Path): boolean {
	return schemaAt(schemaOf(file), path) instanceof z.ZodString;
}
