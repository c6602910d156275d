/** A code where a program states one: behind its name, in an exception's line, between brackets, alone. */
export type StatedCode = { readonly value: string; readonly start: number; readonly end: number };

const word = '[A-Za-z][A-Za-z0-9]{0,40}(?:_[A-Za-z0-9]{1,40}){0,10}';
const number = '-\\d{3,6}';

/**
 * Where codes stand; every repetition is bounded. A word of prose or a number of a sum is none: a code has its name
 * before it (`"error_code": "…"`, `code=-32601`, `errorCode: '…'`), or its program (`MCP error -32601:`), or stands alone
 * between brackets or on the only line there is.
 */
const patterns = [
	new RegExp(
		`\\b(?:error[_-]?code|code|type|status|reason|errno)["']?\\s{0,3}[:=]\\s{0,3}["']?(${word}|${number})(?![\\w-])`,
		'gi',
	),
	new RegExp(`\\b(?:mcp|json-?rpc|rpc)\\s(?:error\\s)?(?:code\\s)?[([]?(${number})(?!\\w)`, 'gi'),
	new RegExp(`\\berror (?:code )?[([]?(-32\\d{3})(?!\\w)`, 'gi'),
	new RegExp(`[([]((?:[a-z][a-z0-9]{0,40})(?:_[a-z0-9]{1,40}){1,10})[)\\]]`, 'g'),
	new RegExp(`^\\s{0,9}["'\`]?(${word}|${number})["'\`]?\\s{0,9}$`, 'g'),
] as const;

/**
 * The codes that a clean text states, in order.
 *
 * @example codesIn('{"details":{"error_code":"file_expired"}}') //=> [{ value: 'file_expired', … }]
 */
export function codesIn(text: string): readonly StatedCode[] {
	const codes = patterns.flatMap((pattern) =>
		[...text.matchAll(pattern)].map((found) => {
			const value = found[1] ?? '';
			const start = found.index + found[0].lastIndexOf(value);
			return { value, start, end: start + value.length };
		}),
	);
	return codes.sort((a, b) => a.start - b.start);
}
