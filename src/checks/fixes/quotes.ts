import { z } from 'zod';
import type { Scalar } from 'yaml';
import type { ContentFile } from '../content-file.ts';
import { schemaOf } from '../entries.ts';
import type { Path } from '../path.ts';
import { schemaAt } from '../schema-shape.ts';
import { walkYaml } from '../yaml-walk.ts';

/** A text that stands without quotes: where it is, and how it reads with them. */
export interface Unquoted {
	readonly path: Path;
	/** Offsets in the YAML text. */
	readonly start: number;
	readonly end: number;
	readonly quoted: string;
	/** Whether YAML reads it as something else than a text, where the schema asks for a text. */
	readonly misread: boolean;
}

/** All texts of a file that stand without quotes, and numbers and the like where texts belong. */
export function unquotedIn(file: ContentFile): Unquoted[] {
	const document = file.yaml?.document();
	if (document === undefined || file.yaml === undefined) return [];
	const { text } = file.yaml;
	return walkYaml(document).scalars.flatMap(({ path, scalar }) => {
		if (scalar.type !== 'PLAIN' || !scalar.range || scalar.value === null) return [];
		const [start, end] = scalar.range;
		const misread = typeof scalar.value !== 'string' && wantsText(file, path);
		if (typeof scalar.value !== 'string' && !misread) return [];
		const quoted = JSON.stringify(misread ? text.slice(start, end) : valueOf(scalar));
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

function wantsText(file: ContentFile, path: Path): boolean {
	return schemaAt(schemaOf(file), path) instanceof z.ZodString;
}

function valueOf(scalar: Scalar): string {
	return String(scalar.value);
}
