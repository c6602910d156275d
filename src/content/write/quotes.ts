import { z } from 'zod';
import type { ContentFile } from '../read/content-file.ts';
import { schemaOf } from '../read/entries.ts';
import type { Path } from '../read/path.ts';
import { schemaAt } from '../read/schema-shape.ts';

/** A text that stands without quotes: where it is, and how it reads with them. */
export interface Unquoted {
	readonly path: Path;
	/** Offsets in the YAML text. */
	readonly start: number;
	readonly end: number;
	readonly quoted: string;
	/** What a reader of YAML takes it for, when that is not a text and the schema asks for one. */
	readonly misread: 'here' | 'by the build' | undefined;
}

/** All texts of a file that stand without quotes, and numbers and the like where texts belong. */
export function unquotedIn(file: ContentFile): Unquoted[] {
	if (file.yaml === undefined) return [];
	const { text, plain } = file.yaml;
	return plain.flatMap(({ path, start, end, value }) => {
		const isText = typeof value === 'string';
		if (!isText && !wantsText(file, path)) return [];
		const source = text.slice(start, end);
		const misread = isText ? (otherwise.test(source) ? 'by the build' : undefined) : 'here';
		const quoted = JSON.stringify(isText ? value : source);
		return [{ path, start, end, quoted, misread }];
	});
}

/** The YAML with quotes around every text. */
export function withQuotes(file: ContentFile, yaml: string): string {
	return unquotedIn(file).reduceRight(
		(text, { start, end, quoted }) => text.slice(0, start) + quoted + text.slice(end),
		yaml,
	);
}

/** The parser of the build takes these for dates and binary numbers, this one does not. */
const otherwise = /^\d{4}-\d\d?-\d\d?(?:[Tt ].*)?$|^[-+]?0b[01_]+$/;

function wantsText(file: ContentFile, path: Path): boolean {
	return schemaAt(schemaOf(file), path) instanceof z.ZodString;
}
