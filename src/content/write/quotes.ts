import type { ContentFile } from '../read/content-file.ts';
import { unquotedIn } from '../read/unquoted.ts';

/** The YAML with quotes around every string. */
export function withQuotes(file: ContentFile, yaml: string): string {
	return unquotedIn(file).reduceRight(
		(text, { start, end, quoted }) => text.slice(0, start) + quoted + text.slice(end),
		yaml,
	);
}
