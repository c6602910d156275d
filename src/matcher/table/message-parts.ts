import { common } from '../text/common-words.ts';
import { endOfString } from '../text/end-of-string.ts';

/** A stretch of a signature's text: the message itself, or the JSON and prefix around it. */
export type Stretch = { readonly end: number; readonly frame: boolean };

const messageKey = /["'](?:message|msg|error_description|Message)["']\s*:\s*(["'])/g;
const typeValue = /["'](?:type|code|error|status)["']\s*:\s*["']([\w.-]+)["']/g;
/** A message of fewer words is told from others by its error type. */
const fewWords = 3;

/**
 * Where a signature holds JSON with a message, that message is what must be found; keys, prefix
 * and request id are a frame that clients print in their own way. Otherwise all of it is message.
 */
export function messageParts(text: string): readonly Stretch[] {
	const cores = [...text.matchAll(messageKey)].map((found) => {
		const start = found.index + found[0].length;
		return { start, end: endOfString(text, start, found[1] ?? '"') };
	});
	const words = cores.flatMap(
		({ start, end }) => text.slice(start, end).match(/[A-Za-z]{2,}/g) ?? [],
	);
	const holes = cores.flatMap(({ start, end }) => text.slice(start, end).match(/<[\w*-]+>/g) ?? []);
	if (words.length - holes.length < 1) return [{ end: text.length, frame: false }];
	if (words.length - holes.length < fewWords) {
		for (const found of text.matchAll(typeValue)) {
			if (found[1] === 'error') continue;
			const start = found.index + found[0].lastIndexOf(found[1] ?? '');
			cores.push({ start, end: start + (found[1] ?? '').length });
		}
	}
	const stretches: Stretch[] = [];
	for (const { start, end } of cores.sort((a, b) => a.start - b.start)) {
		stretches.push({ end: start, frame: true }, { end, frame: false });
	}
	stretches.push({ end: text.length, frame: true });
	const json = text.indexOf('{');
	return isTelling(text.slice(0, json)) ? [{ end: json, frame: false }, ...stretches] : stretches;
}

/** Whether a prefix names who reports the error, unlike `API Error: 400`. */
function isTelling(prefix: string): boolean {
	const words = prefix.toLowerCase().match(/[a-z]+/g) ?? [];
	return words.some((word) => !common.has(word));
}
