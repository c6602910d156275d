import { isTag } from '#text/tags.ts';
import { headingOf, messageParts } from './message-parts.ts';
import { undo } from '../text/undo.ts';
import { wordsOf } from '../text/split-words.ts';

/**
 * A part of a signature: a word that must be there, a value that was written out and may differ,
 * a word of the JSON or prefix around the message that may be absent, or a hole.
 */
export type Part =
	| {
			readonly kind: 'word' | 'value' | 'frame';
			readonly word: string;
			/** What begins with it. */
			readonly opens?: Opening;
	  }
	| { readonly kind: 'hole'; readonly name: string };

/** Where a reader may stop: a sentence, or less. */
export type Opening = 'sentence' | 'clause';

/**
 * The parts of a signature in order.
 *
 * @example parseSignature('prompt is too long: <tokens> tokens')
 * //=> words `prompt is too long`, hole `tokens`, word `tokens`
 */
export function parseSignature(text: string): readonly Part[] {
	const holes = holesIn(text);
	const stretches = messageParts(text);
	if (holes.length === 0 && stretches.length === 1) return example(text);
	// What a client prints has its numbers in the frame; behind a heading stands a line as it was printed.
	const isLine = holes.length === 0 && headingOf(text) > 0;
	const parts: Part[] = [];
	let from = 0;
	for (const stretch of stretches) {
		const kind = stretch.frame ? 'frame' : 'word';
		for (const hole of holes.filter(({ start }) => start >= from && start < stretch.end)) {
			parts.push(...as(kind, text.slice(from, hole.start)));
			parts.push({ kind: 'hole', name: hole.name });
			from = hole.end;
		}
		const rest = text.slice(from, stretch.end);
		parts.push(...(isLine && !stretch.frame ? example(rest) : as(kind, rest)));
		from = Math.max(from, stretch.end);
	}
	return parts;
}

/** A signature's text for comparing case and punctuation: the values of an example are holes too. */
export function formOf(text: string): string {
	return text.search(holePattern) < 0 ? text.replaceAll(valuePattern, '<*>') : text;
}

type HolePlace = { readonly name: string; readonly start: number; readonly end: number };

/** A hole as authors write it. */
export const holePattern = /<(\*|[A-Za-z][\w-]{0,60})>/g;

/** The holes of a text; a tag (`<html>`) or a type argument (`Vec<T>`) is none. */
function holesIn(text: string): readonly HolePlace[] {
	const holes: HolePlace[] = [];
	for (const found of text.matchAll(holePattern)) {
		const name = found[1] ?? '*';
		if (isTag(name, text)) continue;
		if (/[A-Z]/.test(name) && /\w/.test(text[found.index - 1] ?? '')) continue;
		holes.push({ name, start: found.index, end: found.index + found[0].length });
	}
	return holes;
}

/**
 * Values in an example: quoted texts, addresses, paths, what stands behind `=`, whatever holds a
 * digit. Only authors' texts get here.
 */
const valuePattern =
	/(?<!\w)'[^'\n]{1,60}'(?!\w)|"[^"\n]{1,60}"|\w+:\/\/[^\s"'<>]+|(?:~|\.{1,2})?(?:\/[\w.@+-]+){2,}\/?|[A-Za-z]:\\[^\s"'<>]+|(?<==)[^\s,;)\]}]+|[\w.:-]*\d[\w.:-]*/g;
const mostValueWords = 4;
const fewestWords = 3;

/**
 * Without a hole the text may be a real line with its values. What looks like a value may differ;
 * a long one with digits is not even kept. Where little else is left, names count as words.
 */
function example(text: string): readonly Part[] {
	const clean = undo(text).text;
	const parts: Part[] = [];
	let from = 0;
	for (const found of clean.matchAll(valuePattern)) {
		parts.push(...as('word', clean.slice(from, found.index)));
		parts.push(...valueParts(found[0]));
		from = found.index + found[0].length;
	}
	parts.push(...as('word', clean.slice(from)));
	if (parts.filter((part) => part.kind === 'word').length >= fewestWords) return parts;
	const named = parts.map(
		(part) => (isName(part) ? { kind: 'word', word: part.word } : part) as Part,
	);
	return named.some((part) => part.kind === 'word') ? named : as('word', clean);
}

/** A short value as words that may differ, a long one as a hole; a quoted sentence is no value. */
function valueParts(value: string): readonly Part[] {
	const parts = as('value', value);
	if (parts.length <= mostValueWords) return parts;
	if (/\s/.test(value)) return as('word', value);
	return /\d/.test(value) ? namesIn(parts, value) : parts;
}

/** Of a long value with digits only the names are kept, which support the message when they are there: `=AuthFail:sts:5_rsn:0`. */
function namesIn(parts: readonly Part[], value: string): readonly Part[] {
	const hole = { kind: 'hole', name: '*' } as const;
	if (/[/\\]/.test(value) || !/:[a-z]/i.test(value)) return [hole];
	const names = parts.filter(isName).filter(({ word }) => word.length > 2);
	return [hole, ...names.flatMap(({ word }) => [{ kind: 'frame', word } as const, hole])];
}

function as(kind: 'word' | 'value' | 'frame', text: string): readonly Part[] {
	const clean = undo(text);
	return wordsOf(clean).map(({ text: word, start }, index, all) => {
		const before = clean.text.slice(all[index - 1]?.end ?? 0, start);
		const opens = kind === 'word' ? openingAfter(before, index === 0) : undefined;
		return opens === undefined ? { kind, word } : { kind, word, opens };
	});
}

/** What stands between two clauses, and between two sentences. */
const clause = /[:.;!?·|(){}[\]\n]|\s-\s/;
const sentence = /[.!?…]["'`)\]*]*\s|[·\n]/;

function openingAfter(before: string, isFirst: boolean): Opening | undefined {
	if (sentence.test(before)) return 'sentence';
	return isFirst || clause.test(before) ? 'clause' : undefined;
}

function isName(part: Part): part is Extract<Part, { word: string }> {
	return part.kind === 'value' && part.word > ':';
}
