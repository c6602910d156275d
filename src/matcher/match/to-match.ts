import { isFixed } from '../table/rows.ts';
import type { Match, Span } from '../types.ts';
import type { Hit } from './hit.ts';
import type { Paste } from './paste.ts';

/** A hit as plain data for the page, the terminal or a test. */
export function toMatch(paste: Paste, pasted: string, hit: Hit): Match {
	const { row, pairs, first, last, complete, unbroken, cutOff, agrees, disagrees } = hit;
	const has = new Set(pairs.map(({ slot }) => slot));
	const fixed = row.slots.filter(isFixed);
	const matched = fixed.filter((slot) => has.has(slot));
	const missing = fixed.filter((slot) => !has.has(slot));
	return {
		id: row.id,
		confidence: hit.confidence,
		signature: row.number,
		matched: matched.map(({ word }) => word.text),
		fixed: fixed.map(({ word }) => word.text),
		values: { ...innerValues(paste, hit), ...lastValue(paste, hit) },
		spans: spansOf(paste, pasted, hit),
		why: {
			matchedWords: matched.length,
			fixedWords: fixed.length,
			complete,
			unbroken,
			lines: last.last.line - first.first.line + 1,
			cutOff,
			missing: missing.map(({ word }) => word.text),
			otherNames: hit.otherNames,
			agrees,
			disagrees,
		},
	};
}

/** What stands in the hole between two found neighbours. Of two holes nobody knows where the first value ends. */
function innerValues({ clean }: Paste, { pairs }: Hit): Record<string, string> {
	const values: Record<string, string> = {};
	pairs.forEach(({ slot, first }, index) => {
		const before = pairs[index - 1];
		const [hole, another] = slot.holes;
		if (!hole || another || before?.slot.place !== slot.place - 1 || hole.name in values) return;
		const between = clean.text.slice(before.last.end, first.start);
		// A slash at the very end joins the value to the word behind it, as one at the very beginning to the word before.
		values[hole.name] = bare(between.replace(/\/$/, ''));
	});
	return values;
}

/** What stands in a hole at the end, up to the end of the line or of the string. */
function lastValue({ clean }: Paste, { row, last }: Hit): Record<string, string> {
	const [hole, another] = row.tail;
	if (!hole || another || last.slot.place !== row.slots.length - 1) return {};
	const from = last.last.end;
	const rest = clean.text.slice(from, from + hole.kind.characters);
	const value = bare(/^[\s:="'`([{<>]*[^\n"]*/.exec(rest)?.[0] ?? '');
	return value === '' ? {} : { [hole.name]: value };
}

const around = ' \n"\'`:,;=';
const opening = `${around}([{<>`;
const closing = `${opening})]}.`;

/** A tuple, a list or an object as a program writes it: brackets around nothing, or around something quoted. */
const literal = /^[([{]\s*(?:["'].*)?[)\]}]$/s;

/** What clients put before words of their own; a dash stands alone there, in a value within a word. */
const separator = /(?<=\S\s+)[·•|-]\s*$/;

/** A value without the marks and spaces around it; a dot or slash at its very beginning joins it to the word before. */
function bare(text: string): string {
	const value = text.replace(/^[./]/, '').replace(separator, '');
	const whole = trim(value, around, `${around}.`);
	return (literal.test(whole) ? whole : trim(value, opening, closing)).replaceAll('\n', ' ');
}

function trim(text: string, before: string, after: string): string {
	let start = 0;
	let end = text.length;
	while (start < end && before.includes(text.charAt(start))) start += 1;
	while (end > start && after.includes(text.charAt(end - 1))) {
		if (isPaired(text.slice(start, end))) break;
		end -= 1;
	}
	return text.slice(start, end);
}

const openerOf: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '>': '<' };

/** Whether a text ends with a bracket that it opens itself. */
function isPaired(text: string): boolean {
	const closer = text.slice(-1);
	const opener = openerOf[closer];
	return opener !== undefined && text.split(opener).length >= text.split(closer).length;
}

/** Words so close together are marked as one stretch. */
const nearby = 3;

/** The found words in the paste as given. */
function spansOf({ clean }: Paste, pasted: string, { pairs }: Hit): readonly Span[] {
	const spans: { start: number; end: number }[] = [];
	let lastEnd = Number.NEGATIVE_INFINITY;
	for (const { first, last } of pairs) {
		const end = pastedEnd(clean, pasted, last.end);
		const before = spans.at(-1);
		if (before && first.start - lastEnd <= nearby) before.end = end;
		else spans.push({ start: clean.at[first.start] ?? 0, end });
		lastEnd = last.end;
	}
	return spans;
}

/** Where a stretch of the clean text ends in the paste as given. */
export function pastedEnd({ at }: Paste['clean'], pasted: string, end: number): number {
	const last = at[end - 1] ?? 0;
	return last + ((pasted.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
}
