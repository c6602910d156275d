import type { ContentFile } from '../read/content-file.ts';
import { isRecord } from '../read/path.ts';

/**
 * Whether two versions of a file say the same: equal data apart from the order of fields and from
 * quotes around numbers, and equal words in the body. The last line of defence of every fix.
 */
export function isSame(before: ContentFile, after: ContentFile): boolean {
	if ((before.yaml?.data === undefined) !== (after.yaml?.data === undefined)) return false;
	return (
		before.frontMatter?.kind === after.frontMatter?.kind &&
		words(bodyOf(before)) === words(bodyOf(after)) &&
		equal(before.yaml?.data, after.yaml?.data)
	);
}

function equal(a: unknown, b: unknown): boolean {
	if (Array.isArray(a)) {
		return Array.isArray(b) && a.length === b.length && a.every((item, i) => equal(item, b[i]));
	}
	if (isRecord(a)) {
		const keys = Object.keys(a);
		return (
			isRecord(b) &&
			keys.length === Object.keys(b).length &&
			keys.every((key) => equal(a[key], b[key]))
		);
	}
	// A number that became a string of the same look has only been put in quotes.
	if (typeof a === 'string' && typeof b === 'string') return words(a) === words(b);
	return a === b || (typeof a !== 'object' && typeof b === 'string');
}

function words(text: string): string {
	return text
		.replaceAll('\r\n', '\n')
		.replace(/[ \t]+$/gm, '')
		.trim();
}

function bodyOf({ frontMatter }: ContentFile): string {
	return frontMatter?.kind === 'found' ? frontMatter.body : '';
}
