/**
 * A value as YAML: a text in double quotes, or as a block below `|` when it has several lines; the
 * lines of a block are indented by two blanks.
 *
 * @example scalar('a\nb\n') //=> '|\n  a\n  b'
 */
export function scalar(value: unknown): string {
	if (typeof value !== 'string') return JSON.stringify(value);
	if (!value.includes('\n') || unfit.test(value)) return JSON.stringify(value);
	const text = value.endsWith('\n') ? value.slice(0, -1) : value;
	const chomp = value.endsWith('\n') ? '' : '-';
	// Where the first line begins with a blank, YAML cannot see the indentation by itself.
	const indentation = text.startsWith(' ') ? '2' : '';
	const lines = text.split('\n').map((line) => (line === '' ? '' : `  ${line}`));
	return [`|${indentation}${chomp}`, ...lines].join('\n');
}

/** Texts that a block would change: control characters, line ends of other systems, empty edges. */
const unfit =
	/[^\S\n ]|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]|^\n|^ +\n|\n\n$|\n +\n?$/u;
