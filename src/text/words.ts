import { nearest } from './nearest.ts';

/** A value between quotation marks, shortened and on one line, safe to stand in a sentence. */
export function quoted(value: string, limit = 60): string {
	const line = value.replace(/\s+/g, ' ').trim();
	return `"${line.length > limit ? `${line.slice(0, limit - 1)}…` : line}"`;
}

/** Names in inline code, joined for a sentence. */
export function codeList(names: Iterable<string>): string {
	return [...names].map((name) => `\`${name}\``).join(', ');
}

/** "1 error", "2 errors", "1 entry", "2 entries". */
export function count(n: number, singular: string, plural = `${singular}s`): string {
	return `${n.toLocaleString('en')} ${n === 1 ? singular : plural}`;
}

/** The question that offers the nearest valid value, or `otherwise` when there is none near. */
export function offer(value: string, candidates: Iterable<string>, otherwise: string): string {
	const near = nearest(value, candidates);
	return near === undefined ? otherwise : `Did you mean ${quoted(near, 120)}?`;
}
