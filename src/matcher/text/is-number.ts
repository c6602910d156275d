/** Whether a word is a run of digits; a word is that or a run of letters. */
export function isNumber(word: string): boolean {
	return word < ':';
}
