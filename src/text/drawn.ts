/** Whether a value was drawn rather than written: letters with digits, or capitals all over a long word. */
export function isRandom(value: string): boolean {
	const hasDigits = /\d/.test(value) && /[a-z]/i.test(value);
	const changes = value.match(/[a-z][A-Z]/g)?.length ?? 0;
	return (
		(value.length >= 16 && (hasDigits || changes >= 5)) || (value.length >= 8 && isMixed(value))
	);
}

/** Whether small letters, capitals and digits change so often as only in what was drawn: not in `claude-3-5-20241022`. */
export function isMixed(value: string): boolean {
	const changes = value.match(/[a-z](?=[A-Z\d])|[A-Z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
	return changes >= Math.min(8, Math.max(3, value.length / 8));
}
