import { undo } from './undo.ts';
import { wordsOf } from './words.ts';

/** A part of a signature: a word that must be there, one that may vary, or a hole. */
export type Part =
	| { readonly kind: 'word'; readonly word: string }
	| { readonly kind: 'soft'; readonly word: string }
	| { readonly kind: 'hole'; readonly name: string };

/**
 * The parts of a signature in order.
 *
 * @example parseSignature('prompt is too long: <tokens> tokens')
 * //=> words `prompt is too long`, hole `tokens`, word `tokens`
 */
export function parseSignature(text: string): readonly Part[] {
	const parts: Part[] = [];
	let from = 0;
	for (const hole of text.matchAll(holePattern)) {
		if (!isHole(text, hole.index, hole[0])) continue;
		parts.push(...literal(text.slice(from, hole.index)));
		parts.push({ kind: 'hole', name: hole[0].slice(1, -1) });
		from = hole.index + hole[0].length;
	}
	const exampleOnly = parts.length === 0;
	parts.push(...(exampleOnly ? example(text) : literal(text.slice(from))));
	return parts;
}

const holePattern = /<(?:\*|[A-Za-z][\w-]{0,60})>/g;
const markup = new Set('html head body br hr div span pre center h1 h2 h3 p a b i u'.split(' '));

/** Whether `<…>` is a hole, not a tag (`<html>`) or a type argument (`Vec<T>`). */
function isHole(text: string, index: number, hole: string): boolean {
	const name = hole.slice(1, -1);
	if (markup.has(name.toLowerCase()) || text.includes(`</${name}>`)) return false;
	return !/[A-Z]/.test(name) || !/\w/.test(text[index - 1] ?? '');
}

function literal(text: string): readonly Part[] {
	return wordsIn(text).map((word) => ({ kind: 'word', word }));
}

function wordsIn(text: string): readonly string[] {
	return wordsOf(undo(text)).text;
}

/**
 * Without a hole the text may be a real line with its values. What looks like a value is soft: it
 * counts when it is there and may differ. Long ones that hold digits are left out altogether.
 */
function example(text: string): readonly Part[] {
	const clean = undo(text).text;
	const parts: Part[] = [];
	let from = 0;
	for (const found of clean.matchAll(valuePattern)) {
		parts.push(...literal(clean.slice(from, found.index)));
		const value = found[0];
		const words = wordsIn(value);
		if (words.length > 4 || (words.length > 1 && /\d/.test(value))) {
			parts.push({ kind: 'hole', name: '*' });
		} else {
			parts.push(...words.map((word) => ({ kind: 'soft', word }) as const));
		}
		from = found.index + value.length;
	}
	parts.push(...literal(clean.slice(from)));
	return parts;
}

/** Values in an example: addresses, paths, hosts, whatever holds a digit. Only authors' texts get here. */
const valuePattern =
	/\w+:\/\/[^\s"'<>]+|(?:~|\.{1,2})?(?:\/[\w.@+-]+){2,}\/?|[A-Za-z]:\\[^\s"'<>]+|\b[\w.-]*\d[\w.:-]*\b/g;
