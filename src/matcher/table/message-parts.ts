import { common } from '../text/common-words.ts';
import { endOfString } from '../text/end-of-string.ts';

/** A stretch of a signature's text: the message itself, or the JSON and prefix around it. */
export type Stretch = { readonly end: number; readonly frame: boolean };

type Part = { readonly start: number; readonly end: number };

const messageKey = /["'](?:message|msg|error_description|Message)["']\s*:\s*(["'])/g;
const typeValue = /["'](?:type|code|error|status)["']\s*:\s*["']([\w.-]+)["']/g;
/** A message of fewer words is told from others by its error type. */
const fewWords = 3;

/**
 * What clients and gateways print before and behind any message. Such words lead nowhere: the message between them is
 * what must be found.
 */
const before =
	/^(?:(?:litellm\.)(?:[\w.]{1,60}: ){1,2}\w*(?:Exception|Error)(?: \w+(?: Authentication)?)? - |An error occurred \(\w+\) when calling the (?:<\w+>|\w+) operation: |The model returned the following errors: |(?:Please run \/login · )?API Error(?: \(<\w+>\))?: (?:\d{3} )?|Error code: \d{3} - )+/;
const behind =
	/(?: · Please run \/login| · [Rr]etrying in <\w+> ?s(?:econds)?[ …·]{0,4}\(?attempt <\w+>\/<\w+>\)?| Handle with `litellm\.\w+`\.| This is a server-side issue, usually temporary — try again in a moment\.(?: If it persists, check <\w+>\.)?)+\s*$/;

/**
 * What stands before a sentence and is left out when somebody quotes it: the class of the error, or the place in the
 * request. The place stays where Pydantic or JSON Schema says no more than it says of every field: there it is the message.
 */
const headings = [
	/^(?:(?:[A-Za-z_][\w.]*(?:Error|Exception|Warning|Fault)|Error)(?: \[\w+\])?|fatal): /,
	/^[a-z_]+(?=[\w.<>]*<\w+>)(?:\.(?:\w+|<\w+>))+: (?!Field required|Extra inputs|(?:Input|String|List|Dict\w*|Number|Value)\b|JSON schema is invalid$)/,
];
/** A sentence is told by its own words when so many are there, or one less with so many that are not common. */
const enough = { words: 6, telling: 3 };

/**
 * Where a signature holds JSON with a message, that message is what must be found; keys, prefix and request id are a
 * frame that clients print in their own way. Of another text, the frames of known clients are one.
 */
export function messageParts(text: string): readonly Stretch[] {
	const inJson = messagesInJson(text);
	if (wordsIn(text, inJson) < 1) return withoutClient(text);
	const cores = [...inJson];
	if (wordsIn(text, inJson) < fewWords) {
		for (const found of text.matchAll(typeValue)) {
			const type = found[1] ?? '';
			const start = found.index + found[0].lastIndexOf(type);
			if (type !== 'error') cores.push({ start, end: start + type.length });
		}
	}
	const stretches = framed(text, cores);
	const json = text.indexOf('{');
	const prefix = text.slice(0, json).replace(before, '');
	return isTelling(prefix) ? [{ end: json, frame: false }, ...stretches] : stretches;
}

function messagesInJson(text: string): readonly Part[] {
	return [...text.matchAll(messageKey)].map((found) => {
		const start = found.index + found[0].length;
		return { start, end: endOfString(text, start, found[1] ?? '"') };
	});
}

/** How long the heading of a message is; 0 where there is none, or where it is a part of the message. */
export function headingOf(text: string): number {
	const start = Math.max(...headings.map((heading) => heading.exec(text)?.[0].length ?? 0));
	const words = wordsIn(text, [{ start, end: text.length }]);
	const isTold = tellingWords(text.slice(start)).length >= enough.telling;
	return words >= enough.words - (isTold ? 1 : 0) ? start : 0;
}

/** The message between its heading and what a client prints around it, when enough is left to tell it by. */
function withoutClient(text: string): readonly Stretch[] {
	const client = before.exec(text)?.[0].length ?? 0;
	const end = Math.max(client, behind.exec(text)?.index ?? text.length);
	const start = client + headingOf(text.slice(client, end));
	const isMessage = isTelling(text.slice(start, end));
	return isMessage && (start > 0 || end < text.length)
		? framed(text, [{ start, end }])
		: [{ end: text.length, frame: false }];
}

/** The whole text as stretches: the parts given, and the frame between them. */
function framed(text: string, cores: readonly Part[]): Stretch[] {
	const inOrder = cores.toSorted((a, b) => a.start - b.start);
	return [
		...inOrder.flatMap(({ start, end }) => [
			{ end: start, frame: true },
			{ end, frame: false },
		]),
		{ end: text.length, frame: true },
	];
}

function wordsIn(text: string, parts: readonly Part[]): number {
	const all = parts.map(({ start, end }) => text.slice(start, end).replaceAll(/<[\w*-]+>/g, ' '));
	return all.join(' ').match(/[A-Za-z]{2,}/g)?.length ?? 0;
}

/** Whether a text names what failed or who reports it, unlike `API Error: 400`. */
function isTelling(text: string): boolean {
	return tellingWords(text).length > 0;
}

function tellingWords(text: string): string[] {
	const words =
		text
			.replaceAll(/<[\w*-]+>/g, ' ')
			.toLowerCase()
			.match(/[a-z]{3,}/g) ?? [];
	return words.filter((word) => !common.has(word));
}
