import type { Facts } from '#matcher/index.ts';
import { marker } from '#schema/marker.ts';

const longestTitle = 70;
const longestSlug = 60;
const mostWords = 6;
const untitled = `${marker} what happened, in sentence case`;

/**
 * A title from the fixed words of a signature: one sentence, without prefixes, paths and placeholders.
 *
 * @example titleFrom('API Error: 400 messages.<index>: prompt is too long: <number> tokens', {})
 * //=> 'Prompt is too long: tokens'
 */
export function titleFrom(signature: string, { status, type }: Facts): string {
	const [first = ''] = prefixes
		.reduce((text, [prefix, kept]) => text.replace(prefix, kept), signature.replaceAll('`', ''))
		.split(/(?<=[\w)"'>])\.(?:\s|$)|\n/);
	const words = first
		.replace(/["'([]*<[a-z][\w-]*>["')\]]*/g, ' ')
		.replace(/\s+([:;,.])/g, '$1')
		.replace(/\s+/g, ' ')
		.replace(/^[\s:;,.\-–—|•>]+|[\s:;,.(\-–—]+$/g, '');
	if (!/[a-z]{3}/i.test(words) && type === undefined) return untitled;
	const few = words.split(' ').length < 3;
	const told = few
		? [status, [type, words].filter(Boolean).join(': ')].filter(Boolean).join(' ')
		: words;
	return shortened(sentenceCase(told));
}

/** What comes before the message itself, from the outside in; of a path in the request, the name of its field stays. */
const prefixes: readonly (readonly [RegExp, string])[] = [
	[/^[\s⎿>●⏺│|*•-]+/, ''],
	[/^(?:[\w.]*(?:Error|Exception)|API Error|error|fatal)\b(?: \(\w+\))?\s*[:\-–]\s*/i, ''],
	[/^(?:MCP error|npm error(?: code)?|Error code:|error code|HTTP|status)\s+/i, ''],
	[/^(?:[45]\d\d|-32\d{3}|<number>)\s*(?:[:\-–]\s*|(?=\{))/, ''],
	[/^\{.*?"message": ?"/, ''],
	[/^[\w.<>[\]]*<\w+>: /, ''],
	[/^[\w.<>[\]]*[.\]>](\w+): /, '$1: '],
];

/**
 * The last part of an entry's id: the telling words of its title, and none of the slugs that are taken.
 *
 * @example slugFrom('Prompt is too long', new Set()) //=> 'prompt-too-long'
 */
export function slugFrom(title: string, taken: ReadonlySet<string>): string {
	const words = title
		.replace(marker, '')
		.toLowerCase()
		.replaceAll(/['’]/g, '')
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '' && !silent.has(word));
	let slug = words.slice(0, mostWords).join('-');
	while (slug.length > longestSlug - 3) slug = slug.replace(/-?[^-]*$/, '') || slug.slice(0, 40);
	const base = slug === '' ? 'new-error' : slug;
	for (let count = 1; ; count += 1) {
		const name = count === 1 ? base : `${base}-${count}`;
		if (!taken.has(name)) return name;
	}
}

const silent: ReadonlySet<string> = new Set(
	'a an the of to in is are was were be been it its your you for with and or this that has have had by on at as due'.split(
		' ',
	),
);

/** A capital for the first word only, when the message capitalises most of them. */
function sentenceCase(text: string): string {
	const [first = '', ...rest] = text.split(' ');
	const shouted = rest.filter((word) => /^[A-Z][a-z]+$/.test(word)).length;
	const calm = shouted >= 2 && shouted * 2 > rest.length;
	const words = calm
		? rest.map((word) => (/^[A-Z][a-z]+$/.test(word) ? word.toLowerCase() : word))
		: rest;
	const opening = /^[a-z]+$/.test(first) ? first.charAt(0).toUpperCase() + first.slice(1) : first;
	return [opening, ...words].join(' ');
}

function shortened(text: string): string {
	if (text.length <= longestTitle) return text;
	return text.slice(0, longestTitle + 1).replace(/[\s:;,.(\-–—]+\S*$/, '');
}
