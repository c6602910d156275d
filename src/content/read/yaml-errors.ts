import type { YAMLError } from 'yaml';

/** A parser's complaint in an author's words, with the offset of the character that caused it. */
export interface YamlTrouble {
	readonly at: number;
	readonly message: string;
	readonly remedy: string;
}

/** The usual cause of a YAML error, found by looking at the line where it happened. */
export function explainYaml(text: string, error: YAMLError): YamlTrouble {
	const at = error.pos[0];
	for (const { codes, find, message, remedy } of causes) {
		const found = codes.includes(error.code) ? find(text, at, error) : undefined;
		if (found !== undefined) return { at: found, message, remedy };
	}
	const said = error.message.replace(/\s+/g, ' ').replace(/\.?$/, '.');
	return { at, message: `The YAML parser says: ${said}`, remedy: quoteIt };
}

interface Cause {
	readonly codes: readonly string[];
	/** The offset to point at, or `undefined` when this is not the cause. */
	readonly find: (text: string, at: number, error: YAMLError) => number | undefined;
	readonly message: string;
	readonly remedy: string;
}

const quoteIt = 'Put the whole value in quotes, or write it as a block after "|".';
const structure = ['MISSING_CHAR', 'UNEXPECTED_TOKEN', 'MULTILINE_IMPLICIT_KEY', 'BAD_INDENT'];

// The first that fits wins.
const causes: readonly Cause[] = [
	{
		codes: [...structure, 'BLOCK_AS_IMPLICIT_KEY'],
		find: (text, at) => near(text, at, /^(?:<{7}|={7}|>{7})(?: |$)/, /^/),
		message: 'This is a Git conflict marker.',
		remedy: 'Resolve the conflict, and remove the three lines that mark it.',
	},
	{
		codes: [...structure, 'TAB_AS_INDENT', 'BAD_SCALAR_START'],
		find: (text, at) => near(text, at, /^ *\t/, /\t/),
		message: 'This line is indented with a tab; YAML allows only spaces.',
		remedy: 'Replace the tab with spaces.',
	},
	{
		codes: [...structure, 'BAD_SCALAR_START', 'BLOCK_AS_IMPLICIT_KEY'],
		find: (text, at) => near(text, at, /^[^\S\t]*[^\S\t ]/, /[^\S\t ]/),
		message: 'This line is indented with wide or hard spaces; YAML allows only ordinary ones.',
		remedy: 'Replace them with spaces.',
	},
	{
		codes: structure,
		find: (text, at) => near(text, at, /^[\s-]*\w+：/, /：/),
		message: 'This colon is a wide one, which YAML does not know.',
		remedy: 'Write "name: value", with ":" and a space.',
	},
	{
		codes: ['BAD_SCALAR_START'],
		find: (text, at) => (text[at] === '`' ? at : undefined),
		message: 'A value cannot start with a backtick in YAML.',
		remedy: quoteIt,
	},
	{
		codes: ['BAD_SCALAR_START'],
		find: (_, at) => at,
		message: 'A value cannot start with this character in YAML.',
		remedy: quoteIt,
	},
	{
		codes: [...structure, 'BLOCK_AS_IMPLICIT_KEY'],
		find: (text, at) => near(text, at, /^[\s-]*[a-z_]+:(["']).*\1\s*$/, /(?<=:)["']/),
		message: 'There is no space after the colon.',
		remedy: 'Write "name: value", with a space between the two.',
	},
	{
		codes: structure,
		find: (text, at) => {
			const open = openQuote(text, at);
			return open !== undefined && /^[^\n]*[“”„‘’]\s*(?:\n|$)/.test(text.slice(open))
				? open
				: undefined;
		},
		message: 'This quotation mark is straight, and the one that should close it is typographic.',
		remedy: 'Write a straight one at both ends.',
	},
	{
		codes: structure,
		find: openQuote,
		message: 'This quotation mark is not closed.',
		remedy: 'Close it on the same line; inside double quotes, write \\" for a quotation mark.',
	},
	{
		codes: ['UNEXPECTED_TOKEN', 'BAD_SCALAR_START', 'MISSING_CHAR', 'BAD_INDENT'],
		find: (text, at) => near(text, at, /: *(["'])(?:(?!\1).)*\1[^,\]}\s#]/, /(?<=: *)["']/),
		message: 'The value continues after its closing quotation mark.',
		remedy:
			'Put quotes around the whole value; inside double quotes, write \\" for a quotation mark.',
	},
	{
		codes: structure,
		find: (text, at) =>
			near(text, at, /: *(?:\[[^\]]*\]|\{[^}]*\})[^,\]}#]*[^,\]}\s#]/, /(?<=: *)[[{]/),
		message: 'The value continues after its closing bracket.',
		remedy: quoteIt,
	},
	{
		codes: structure,
		find: (text, at) => near(text, at, /: *[|>][-+\d]* +[^\s#]/, /(?<=: *)[|>]/),
		message: 'This character starts a block, whose text begins on the next line.',
		remedy: quoteIt,
	},
	{
		codes: ['BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY', 'BAD_INDENT', 'UNEXPECTED_TOKEN'],
		find: (text, at) =>
			near(text, at, /^[\s-]*[^\s:"'[{|>#]+: +[^"'|>[{][^#]*:(?:\s|$)/, /(?<=:.*):(?=\s|$)/),
		message: 'The value contains a colon, so YAML takes it for another field.',
		remedy: quoteIt,
	},
	{
		codes: ['BAD_DQ_ESCAPE'],
		find: (text, at) => Math.max(0, text.indexOf('\\', at)),
		message: 'Inside double quotes, this backslash starts an escape that YAML does not know.',
		remedy: 'Write \\\\ for a backslash, or use single quotes.',
	},
	{
		codes: ['MISSING_CHAR', 'BAD_INDENT', 'UNEXPECTED_TOKEN'],
		find: (text, at, { message }) => (/flow/i.test(message) ? openBracket(text, at) : undefined),
		message: 'This bracket is not closed.',
		remedy: 'Close it, or put the value in quotes if the bracket belongs to the text.',
	},
	{
		codes: ['MISSING_CHAR', 'UNEXPECTED_TOKEN', 'MULTILINE_IMPLICIT_KEY'],
		find: (text, at) => near(text, at, /^[^:]*[^:\s][^:]*$/, /\S/),
		message: 'This line is not a field: it has no colon.',
		remedy: 'Write "name: value", or indent the line if it belongs to the text above.',
	},
	{
		codes: ['BAD_INDENT', 'UNEXPECTED_TOKEN', 'BLOCK_IN_FLOW', 'BLOCK_AS_IMPLICIT_KEY'],
		find: (_, at) => at,
		message: 'The indentation does not fit the lines above.',
		remedy: 'Align the line with the others of its level; each level is indented by two spaces.',
	},
	{
		codes: ['MULTIPLE_DOCS'],
		find: (_, at) => at,
		message: 'A second YAML document starts here.',
		remedy: 'Keep one document per file: remove the "---" or "..." line.',
	},
	{
		codes: ['NON_STRING_KEY'],
		find: (_, at) => at,
		message: 'The name of this field is not a string.',
		remedy: 'Put the name in quotes, or use a field of the schema.',
	},
];

/** The offset of `point` in the line of `at`, when that line (or the one before an empty one) looks like `shape`. */
function near(text: string, at: number, shape: RegExp, point: RegExp): number | undefined {
	const start = text.lastIndexOf('\n', at - 1) + 1;
	const end = text.indexOf('\n', at);
	const line = text.slice(start, end === -1 ? undefined : end);
	if (shape.test(line)) return start + line.search(point);
	if (start === 0 || line.trim() !== '') return undefined;
	return near(text, start - 1, shape, point);
}

/** The last bracket before the place that has no partner in its line. */
function openBracket(text: string, at: number): number | undefined {
	const opened = [...text.slice(0, at).matchAll(/[[{](?=[^\]}\n]*$)/gm)].at(-1);
	return opened?.index;
}

/** The quotation mark that opens and never closes, looking back from where the parser gave up. */
function openQuote(text: string, at: number): number | undefined {
	const before = text.slice(0, Math.max(at, text.length));
	const opened = /^[^\n#]*?(?:: |- |\[|, )(["'])(?:(?!\1)[^\\\n]|\\[^\n]|\1\1)*$/gm;
	const match = opened.exec(before);
	return match === null ? undefined : match.index + match[0].search(/(?<=(?:: |- |\[|, ))["']/);
}
