/**
 * Where a string in JSON or a Python repr ends whose quotes may have lost their escapes: at a quote
 * behind which the object goes on or ends; else at the end of the text.
 */
export function endOfString(text: string, start: number, quote: string): number {
	for (let index = start; index < text.length; index += 1) {
		if (text[index] === quote && /^\s{0,40}[,}\]]/.test(text.slice(index + 1, index + 48)))
			return index;
	}
	return text.length;
}
