import type { Undone } from './escapes.ts';
import { plainForm } from './plain-form.ts';

const longestEntity = 10;
const namedEntities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	hellip: '...',
	middot: '·',
	ldquo: '"',
	rdquo: '"',
	lsquo: "'",
	rsquo: "'",
	ndash: '-',
	mdash: '-',
};

/** An HTML entity, also one that was escaped again (`&amp;quot;`). */
export function entity(text: string, index: number): Undone | undefined {
	let start = index + 1;
	while (text.startsWith('amp;', start)) start += 4;
	const end = semicolon(text, start);
	const name = end < 0 ? '' : text.slice(start, end);
	const named = Object.hasOwn(namedEntities, name) ? namedEntities[name] : numericEntity(name);
	if (named !== undefined) return { text: named, next: end + 1 };
	return start > index + 1 ? { text: '&', next: start } : undefined;
}

/** Where the next `;` is, looking no further than an entity is long. */
function semicolon(text: string, start: number): number {
	for (let index = start; index < start + longestEntity; index += 1) {
		if (text[index] === ';') return index;
	}
	return -1;
}

function numericEntity(name: string): string | undefined {
	if (name[0] !== '#') return undefined;
	const hex = name[1] === 'x' || name[1] === 'X';
	const code = hex ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
	if (!(code > 0 && code <= 0x10ffff)) return undefined;
	return code < 127 ? String.fromCharCode(Math.max(code, 32)) : plainForm(code);
}
