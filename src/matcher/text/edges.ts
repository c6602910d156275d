import type { Paste } from './paste.ts';

/** Whether a message may begin at this word: no word or open sentence stands right before it. */
export function opensHere(paste: Paste, place: number): boolean {
	const { text } = paste.clean;
	let index = (paste.words.start[place] ?? 0) - 1;
	let blank = false;
	while (index >= 0 && ' `*_(['.includes(text[index] ?? '')) {
		blank ||= text[index] === ' ';
		index -= 1;
	}
	if (index < 0) return true;
	const before = text[index] ?? '';
	return blank || !/[./=]/.test(before) ? !/[\p{L}\p{N},;]/u.test(before) : false;
}

/** Whether the message may end after this word: a quote, the line's end, or a sentence's. */
export function closesHere(paste: Paste, end: number): boolean {
	const { text } = paste.clean;
	let index = paste.words.end[end - 1] ?? 0;
	while (index < text.length && '.!?`*_)]} '.includes(text[index] ?? '')) index += 1;
	return '"\'\n,\\<|('.includes(text[index] ?? '\n');
}
