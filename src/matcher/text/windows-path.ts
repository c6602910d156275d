/** How many backslashes stand at this place. */
export function backslashes(text: string, index: number): number {
	let next = index;
	while (text[next] === '\\') next += 1;
	return next - index;
}

const longestPath = 260;

/**
 * How many backslashes stand between the parts of the Windows path whose drive ends here: one, or
 * more where the path is in a string of JSON or Python. 0 if no path begins here, as in `b:\\nfoo`,
 * where the same number does not come again before a line or a string ends.
 */
export function separatorFrom(text: string, index: number): number {
	if (!/^[^a-z\d]?[a-z]:$/iu.test(text.slice(Math.max(0, index - 3), index))) return 0;
	const size = backslashes(text, index);
	const rest = text.slice(index + size, index + longestPath);
	const [part = ''] = /^[^\n"'\\]*/u.exec(rest) ?? [];
	return backslashes(rest, part.length) === size ? size : 0;
}
