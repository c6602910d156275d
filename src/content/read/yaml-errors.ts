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
	const cause = causes.find(
		(one) => one.codes.includes(error.code) && one.find(text, at, error) !== undefined,
	);
	if (cause === undefined) {
		const said = error.message.replace(/\s+/g, ' ').replace(/\.?$/, '.');
		return {
			at,
			message: `YAML stops here: ${said}`,
			remedy: 'Put the value in quotes, or write it as a block below "|".',
		};
	}
	return { at: cause.find(text, at, error) ?? at, message: cause.message, remedy: cause.remedy };
}

interface Cause {
	readonly codes: readonly string[];
	/** The offset to point at, or `undefined` when this is not the cause. */
	readonly find: (text: string, at: number, error: YAMLError) => number | undefined;
	readonly message: string;
	readonly remedy: string;
}

const quoteIt = 'Put the whole value in quotes, or write it as a block below "|".';

// The first that fits wins.
const causes: readonly Cause[] = [
	{
		codes: ['TAB_AS_INDENT', 'BAD_SCALAR_START', 'UNEXPECTED_TOKEN', 'MISSING_CHAR', 'BAD_INDENT'],
		find: (text, at) => inLine(text, at, /^ *\t/, /\t/),
		message: 'A tab indents this line; YAML takes spaces only.',
		remedy: 'Replace the tab with spaces.',
	},
	{
		codes: ['BAD_SCALAR_START'],
		find: (text, at) => (text[at] === '`' ? at : undefined),
		message: 'The value begins with a backtick, which YAML keeps for itself.',
		remedy: quoteIt,
	},
	{
		codes: ['BAD_SCALAR_START'],
		find: (_, at) => at,
		message: 'The value begins with a character that YAML keeps for itself.',
		remedy: quoteIt,
	},
	{
		codes: ['MISSING_CHAR', 'MULTILINE_IMPLICIT_KEY', 'UNEXPECTED_TOKEN', 'BAD_INDENT'],
		find: openQuote,
		message: 'A quotation mark opens here and is not closed.',
		remedy: 'Close it on the same line; inside double quotes write \\" for a quotation mark.',
	},
	{
		codes: ['UNEXPECTED_TOKEN', 'BAD_SCALAR_START', 'MISSING_CHAR', 'BAD_INDENT'],
		find: (text, at) => inLine(text, at, /: *(["'])(?:(?!\1).)*\1[^,\]}\s#]/, /(?<=: *)["']/),
		message: 'The value goes on after its closing quotation mark.',
		remedy:
			'Put quotes around the whole value; inside double quotes write \\" for a quotation mark.',
	},
	{
		codes: ['BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY', 'BAD_INDENT', 'UNEXPECTED_TOKEN'],
		find: (text, at) =>
			inLine(text, at, /^[\s-]*[^\s:"'[{|>#]+: +[^"'|>[{][^#]*:(?:\s|$)/, /(?<=:.*):(?=\s|$)/),
		message: 'The value has a colon in it, so YAML takes it for another field.',
		remedy: quoteIt,
	},
	{
		codes: ['BAD_DQ_ESCAPE'],
		find: (text, at) => Math.max(0, text.indexOf('\\', at)),
		message: 'A backslash inside double quotes begins an escape that YAML does not know.',
		remedy: 'Write \\\\ for a backslash, or use single quotes.',
	},
	{
		codes: ['MISSING_CHAR', 'BAD_INDENT', 'UNEXPECTED_TOKEN'],
		find: (text, at, { message }) => (/flow/i.test(message) ? openBracket(text, at) : undefined),
		message: 'A bracket opens here and is not closed.',
		remedy: 'Close it, or put the value in quotes when the bracket belongs to the text.',
	},
	{
		codes: ['MISSING_CHAR', 'UNEXPECTED_TOKEN', 'MULTILINE_IMPLICIT_KEY'],
		find: (text, at) => inLine(text, at, /^[^:]*[^:\s][^:]*$/, /\S/),
		message: 'This line is no field: it has no colon.',
		remedy: 'Write "name: value", or indent the line when it belongs to the text above.',
	},
	{
		codes: ['BAD_INDENT', 'UNEXPECTED_TOKEN', 'BLOCK_IN_FLOW', 'BLOCK_AS_IMPLICIT_KEY'],
		find: (_, at) => at,
		message: 'The indentation does not fit the lines above.',
		remedy: 'Align the line with its neighbours of the same level, two spaces per level.',
	},
	{
		codes: ['MULTIPLE_DOCS'],
		find: (_, at) => at,
		message: 'A second YAML document begins here.',
		remedy: 'Keep one document per file; leave out the "---" line.',
	},
	{
		codes: ['NON_STRING_KEY'],
		find: (_, at) => at,
		message: 'The name of this field is not a text.',
		remedy: 'Put the name in quotes, or use a field of the schema.',
	},
];

/** The offset of `point` in the line of `at`, when the line (or the one before) looks like `shape`. */
function inLine(text: string, at: number, shape: RegExp, point: RegExp): number | undefined {
	const start = text.lastIndexOf('\n', at - 1) + 1;
	const end = text.indexOf('\n', at);
	const line = text.slice(start, end === -1 ? undefined : end);
	if (shape.test(line)) return start + line.search(point);
	if (start === 0 || line.trim() !== '') return undefined;
	return inLine(text, start - 1, shape, point);
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
