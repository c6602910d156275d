/** Whether a message may begin here: no word or open sentence stands right before it. */
export function opensHere(text: string, start: number): boolean {
	let index = start - 1;
	let blank = false;
	while (index >= 0 && ' `*_(['.includes(text[index] ?? '')) {
		blank ||= text[index] === ' ';
		index -= 1;
	}
	if (index < 0) return true;
	const before = text[index] ?? '';
	return blank || !/[./=]/.test(before) ? !/[\p{L}\p{N},;]/u.test(before) : false;
}

/** Whether a message may end here: a quote, the line's end, or a sentence's. */
export function closesHere(text: string, end: number): boolean {
	let index = end;
	while (index < text.length && '.!?`*_)]} '.includes(text[index] ?? '')) index += 1;
	return '"\'\n,\\<|({'.includes(text[index] ?? '\n');
}

/** Whether the word that ends here is a part of a constant, as MODEL in MODEL_NOT_FOUND: no value of a hole begins so. */
export function goesOnAsConstant(text: string, end: number): boolean {
	return /^[A-Z]_[A-Z]/.test(text.slice(end - 1, end + 2));
}
