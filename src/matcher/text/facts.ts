import { endOfString } from './end-of-string.ts';
import { undo } from './undo.ts';

/** What a paste says in a form that programs print, not people: the first of each kind. */
export type Facts = {
	readonly status?: number;
	readonly type?: string;
	readonly code?: string;
	readonly message?: string;
	readonly request_id?: string;
	readonly exception?: string;
	/** Seconds to wait, as the header `retry-after` says it. */
	readonly retry_after?: string;
};

/**
 * One pattern for each fact, read on the cleaned text, so that `\"type\"` and `'type'` are alike.
 * Every repetition is bounded: no pattern can take more than linear time.
 */
const patterns = {
	status:
		/(?:\b(?:status(?:[ _]?code)?|http(?:\/[\d.]{1,3})?|error(?: code)?|code|returned|response)\b["']?\s{0,2}[:=(]?\s{0,2}["']?(?:http )?|^\s{0,4}|: )([45]\d\d)\b(?=["',:;)}\s]|$)/im,
	type: /["']?\btype\b["']?\s{0,3}[:=]\s{0,3}["']([a-z][a-z0-9]{0,30}(?:_[a-z0-9]{1,30}){1,5})["']/i,
	// The number of an errno differs from system to system; its name stands beside it.
	code: /["']?\b(?:code|errno(?!["']?\s{0,3}[:=]\s{0,3}-))\b["']?\s{0,3}[:=]\s{0,3}["']?(-\d{1,6}|[A-Z][A-Z0-9_]{2,40}|[a-z][a-z0-9]{1,30}(?:_[a-z0-9]{1,30}){1,6})\b/,
	request_id:
		/\b(req_[A-Za-z0-9]{8,60}|(?<=request[-_ ]?id["']?\s{0,3}[:=]\s{0,3}["']?)[\w-]{8,80})/i,
	retry_after: /\bretry[-_]after["']?\s{0,3}[:=]\s{0,3}\[?["']?(\d{1,6})(?![\w.:-])/i,
	exception: /\b((?:[a-z_]\w{0,40}\.){0,6}[A-Z]\w{0,60}(?:Error|Exception))\b/,
} as const satisfies Partial<Record<keyof Facts, RegExp>>;

const mostRead = 100_000;

/**
 * The structured facts of a pasted text.
 *
 * @example readFacts('API Error: 529 {"type":"error","error":{"type":"overloaded_error"}}')
 * //=> { status: 529, type: 'overloaded_error' }
 */
export function readFacts(pasted: string): Facts {
	return factsIn(undo(pasted.slice(0, mostRead)).text);
}

/** The structured facts of a text that is clean already. */
export function factsIn(text: string): Facts {
	const facts: Record<string, string | number> = {};
	for (const [name, pattern] of Object.entries(patterns)) {
		const found = pattern.exec(text)?.[1];
		if (found !== undefined) facts[name] = name === 'status' ? Number(found) : found;
	}
	const message = innerMessage(text);
	return message === undefined ? facts : { ...facts, message };
}

const longestMessage = 2_000;

/** The first message that is not JSON itself, in one line. */
function innerMessage(text: string): string | undefined {
	for (const found of text.matchAll(
		/["'](?:message|error_description)["']\s{0,3}:\s{0,3}(["'])/gi,
	)) {
		const start = found.index + found[0].length;
		const rest = text.slice(start, start + longestMessage);
		const message = rest.slice(0, endOfString(rest, 0, found[1] ?? '"')).trim();
		if (message !== '' && !/^[{[]/.test(message)) return message.replace(/\s+/g, ' ');
	}
	return undefined;
}
