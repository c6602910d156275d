import { isRandom } from './drawn.ts';
import { knownKeys } from './known-keys.ts';
import { namedValues } from './named-values.ts';
import { personalData } from './personal-data.ts';
import type { Secret } from './secret-shape.ts';

const secrets: readonly Secret[] = [...knownKeys, ...namedValues];

/**
 * The text with keys, tokens, passwords, e-mail addresses, host names, user names and ids of requests replaced by
 * readable placeholders; for whatever is put in a link or offered for copying.
 *
 * @example maskSecrets('x-api-key: sk-ant-api03-AbCdEfGhIjKlMnOp') //=> 'x-api-key: <api_key>'
 */
export function maskSecrets(text: string): string {
	return [...secrets, ...personalData].reduce(
		(masked, { shape, mask, isOne }) =>
			masked.replace(shape, (all: string, value: string) =>
				isOne?.(value) === false ? all : all.slice(0, all.length - value.length) + mask,
			),
		text,
	);
}

/** The secrets of a text that look real, each where it begins; an invented one says EXAMPLE or leaves something out. */
export function secretsIn(text: string): { readonly name: string; readonly index: number }[] {
	const found = secrets.flatMap(
		({ name, shape, isOne = name.startsWith('value of') ? isRandom : isNoWord }) =>
			[...text.matchAll(shape)].flatMap(({ index, groups }) => {
				const value = groups?.['value'] ?? '';
				return isOne(value) && !invented.test(value) ? [{ name, index }] : [];
			}),
	);
	// Several shapes may see the same one; the first is the most telling.
	return [...new Map(found.toReversed().map((one) => [one.index, one])).values()].toReversed();
}

/** What tells who somebody is: of what kind, the whole stretch, its telling end, and where it begins. */
export function personalIn(text: string): {
	readonly name: string;
	readonly all: string;
	readonly value: string;
	readonly index: number;
}[] {
	return personalData.flatMap(({ name, shape }) =>
		[...text.matchAll(shape)].map(({ 0: all, groups, index }) => ({
			name,
			all,
			value: groups?.['value'] ?? '',
			index,
		})),
	);
}

const invented = /example|x{4,}|\.{3}|…|[<>${}]|\byour\b|0{6,}|123456/i;

const isNoWord = (value: string) => /[\dA-Z]/.test(value);
