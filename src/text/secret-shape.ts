/** A kind of secret: what it is called, how it is written, and what goes in its place. */
export type Secret = {
	readonly name: string;
	readonly shape: RegExp;
	readonly mask: string;
	/** Whether a value of this shape is a secret, where its surroundings do not say it. */
	readonly isOne?: (value: string) => boolean;
};

/** A secret; `value` in its shape is the part that must not be shown, and the shape ends with it. */
export function secret(name: string, shape: RegExp, mask: string, isOne?: Secret['isOne']): Secret {
	return { name, shape, mask, ...(isOne && { isOne }) };
}

/** The keys of one maker, by the beginnings that it gives them. */
export function withPrefix(
	name: string,
	prefixes: readonly string[],
	mask: string,
	rest = /[\w-]{12,400}/,
): Secret[] {
	const begins = prefixes.map((prefix) => prefix.replaceAll('.', '\\.')).join('|');
	return [secret(name, new RegExp(`(?<value>${start}(?:${begins})${rest.source})`, 'g'), mask)];
}

/** Where a key may begin: at no letter or digit, but for those that escape, encode or colour what comes after them. */
export const start = '(?:(?<![A-Za-z0-9])|(?<=%[0-9A-F]{2}|\\\\[nrt]|\\[[\\d;]{1,12}m))';
