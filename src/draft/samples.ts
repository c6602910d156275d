import { compile, match, type Facts, type MatcherIndex } from '#matcher/index.ts';
import { control, invisible } from '#text/invisible.ts';
import type { EntryInput } from '#schema/entry.ts';
import { maskSecrets } from '#text/secrets.ts';
import { printsIn, type Print } from './prints.ts';

type Sample = EntryInput['samples'][number];

const longest = 6000;
const wanted = 3;

/**
 * A paste as it may be published: secrets masked, ids replaced by invented ones, and no invisible characters except
 * those that colour a terminal.
 */
export function publishable(pasted: string): string {
	const visible = pasted
		.replaceAll('\r\n', '\n')
		.replace(hidden, '')
		.replace(/[ \t]+$/gm, '');
	return maskSecrets(withInventedIds(visible)).replace(/^\n+|\n+$/g, '');
}

/** Samples in three forms: the paste itself, and its message as other programs would print it. */
export function samplesFrom(
	clean: string,
	signature: EntryInput['signatures'][number],
	facts: Facts,
): Sample[] {
	const index = compile([{ id: 'draft', ...signature }]);
	const message = facts.message ?? messageIn(clean, index);
	const own: Sample = { form: formOf(clean, message), text: around(clean, message) };
	const others: readonly Sample[] = [
		{ form: 'bare', text: message },
		{ form: 'json', text: bodyIn(clean, message) ?? asJson(message, facts, printsIn(clean)) },
		{ form: 'log', text: asLog(message, facts) },
		{ form: 'stack-trace', text: `Error: ${message}\n    at main (/srv/app/main.js:18:3)` },
	];
	const found = ({ text }: Sample) => match(index, text)[0]?.confidence !== 'possible';
	const missing = others.filter(({ form }) => form !== own.form);
	// A message of one word is told apart from others only by the status or the type printed beside it.
	const [sure, unsure] = [missing.filter(found), missing.filter((one) => !found(one))];
	return [own, ...sure, ...unsure].slice(0, wanted);
}

/** What surrounds the message of a paste. */
function formOf(text: string, message: string): Sample['form'] {
	if (text.trim() === message.trim()) return 'bare';
	if (/^\s*(?:at |File "|Traceback \()/m.test(text)) return 'stack-trace';
	if (/^\W{0,2}\d{4}-\d\d-\d\d[T ]\d\d:\d\d|^\[?(?:ERROR|WARN|INFO|DEBUG)\b/m.test(text))
		return 'log';
	if (/^\s*[{[]\s*["{]/.test(text)) return 'json';
	return 'client';
}

/** The words of the signature as the paste has them, on one line. */
function messageIn(text: string, index: MatcherIndex): string {
	const [found] = match(index, text);
	const starts = found?.spans.map(({ start }) => start) ?? [];
	const ends = found?.spans.map(({ end }) => end) ?? [];
	if (found === undefined || starts.length === 0) return text.split('\n')[0] ?? text;
	const lineStart = text.lastIndexOf('\n', Math.min(...starts)) + 1;
	const lineEnd = text.indexOf('\n', Math.max(...ends));
	return text
		.slice(lineStart, lineEnd === -1 ? undefined : lineEnd)
		.replace(/^[\s⎿>●⏺│|*•]+/, '')
		.replace(/\s*\n\s*/g, ' ')
		.trim();
}

/** The JSON of a paste that holds the message, if it fits in a sample. */
function bodyIn(text: string, message: string): string | undefined {
	const body = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
	try {
		JSON.parse(body);
		const fits = body.length <= longest && body.includes(JSON.stringify(message));
		return fits ? body : undefined;
	} catch {
		return undefined;
	}
}

/** The message as JSON: as Anthropic's API sends it, if the paste tells that and the type; else as a line of a log. */
function asJson(message: string, { type }: Facts, prints: readonly Print[]): string {
	const vendor = prints.find((one) => one.vendor !== undefined)?.vendor;
	const isKnown = vendor === 'Anthropic' && type !== undefined;
	const line = { level: 'error', message };
	return JSON.stringify(isKnown ? { type: 'error', error: { type, message } } : line);
}

function asLog(message: string, { type, status }: Facts): string {
	const code = [status === undefined ? undefined : `HTTP ${status}`, type, message];
	return `2026-01-02T03:04:05.678Z ERROR request failed: ${code.filter(Boolean).join(': ')}`;
}

/** As much of the paste as fits in a sample, the message included. */
function around(text: string, message: string): string {
	if (text.length <= longest) return text;
	const at = Math.max(0, text.indexOf(message.slice(0, 60)));
	const from = text.lastIndexOf('\n', Math.max(0, at - longest / 3)) + 1;
	const part = text.slice(from, from + longest);
	return part.slice(0, part.lastIndexOf('\n') + 1 || longest).trimEnd();
}

/** Ids keep their prefix, which programs print, and lose what could be traced to a person's request. */
function withInventedIds(text: string): string {
	const known = new Map<string, string>();
	const number = (id: string) => {
		if (!known.has(id)) known.set(id, String(known.size + 1).padStart(4, '0'));
		return known.get(id);
	};
	return text
		.replace(
			/\b(req|toolu|srvtoolu|msg|msgbatch|file|org|sess|call)_\w{8,60}/g,
			(id, kind: string) => `${kind}_01Example${number(id)}`,
		)
		.replace(uuid, (id) => `00000000-0000-4000-8000-00000000${number(id)}`);
}

const uuid = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;

/** Characters that content refuses because nobody can see them; a tab, a line feed and an escape are none of these. */
const hidden = new RegExp(
	`[\\r\\ud800-\\udfff]|(?!\\u001b)${control.source}|${invisible.source}`,
	'gv',
);
