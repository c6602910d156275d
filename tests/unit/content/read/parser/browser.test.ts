import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parser as browser } from '#content/read/parser/browser.ts';
import { parser as native } from '#content/read/parser/native.ts';
import { UnreadableMdx, type Parser, type ParserNode } from '#content/read/parser/types.ts';

/** What the checks look at, of a node and all below it. */
function seen({ type, value, url, depth, lang, meta, title, name, ...node }: ParserNode): unknown {
	const attributes = (node.attributes ?? []).map((one) => [one.name, typeof one.value]);
	const own = [
		type,
		value,
		url,
		depth,
		lang ?? null,
		meta ?? null,
		title ?? null,
		name,
		attributes,
	];
	return [...own, (node.children ?? []).map(seen)];
}

/** What a parser makes of a text: its tree, or "refused" where the checks stop at code, or at what is not MDX. */
function read(parse: (text: string) => ParserNode, text: string): unknown {
	try {
		const tree = parse(text);
		return hasCode(tree) ? 'refused' : seen(tree);
	} catch (error) {
		expect(error).toBeInstanceOf(UnreadableMdx);
		return 'refused';
	}
}

/** Only the parser of the pages knows JavaScript, so they may stop at different places of it. */
const hasCode = ({ type, children = [] }: ParserNode): boolean =>
	/^mdxjsEsm|^mdx.*Expression$/.test(type) || children.some(hasCode);

const pieces = [
	...['Word', 'b ', '\n', '\n\n', '    ', '\\', ':', '=', '!', '"', '1. ', '- ', '> ', '# ', '---'],
	...['*', '_', '~', '`', '```', '[', '](', ')', '| ', '&amp;', '^', '[^1]', 'https://a.b', '@'],
	...[
		'<',
		'>',
		'</',
		'{',
		'}',
		'<b>',
		'</b>',
		'<Note>\n',
		'</Note>',
		'<!--',
		'<https://x.y>',
		'<a b="c">',
	],
	...['import x', 'export {}'],
];
// The two differ in about one of 2,000 such texts, in what a bare address in brackets ends with, for instance, which the
// pull request then decides. One seed, so that this test is about changes of ours and of the parsers.
const options = { seed: 2, numRuns: 2000 };
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 10 }).map((all) => all.join(''));

describe(
	'the parser of the form sees what the parser of the pages sees',
	{ timeout: 60_000 },
	() => {
		test('in Markdown', () => {
			fc.assert(
				fc.property(texts, (text) => {
					expect(read(browser.markdown, text)).toEqual(read(native.markdown, text));
				}),
				options,
			);
		});

		test('in MDX', () => {
			fc.assert(
				fc.property(texts, (text) => {
					expect(read(browser.mdx, `${text}\n`)).toEqual(read(native.mdx, `${text}\n`));
				}),
				options,
			);
		});

		test.each<[string, string, string]>([
			['a brace that is not closed', 'Text.\n\na {b\n\nc\n', '3:3'],
			['a bracket that opens no tag', 'Text.\n\na <1 b\n', '3:3'],
			['a URL in brackets', 'See <https://example.com>.\n', '1:5'],
			['a tag that is not closed', 'Text.\n\na <b> c\n', '3:3'],
			['a tag that is not opened', 'a </b> c\n', '1:3'],
			['a comment of HTML', 'Text.\n\n<!-- draft -->\n', '3:1'],
			['a conflict of a merge', '<<<<<<< HEAD\nText.\n', '1:1'],
		])('and where %s stops them', (_, text, place) => {
			expect(stopIn(browser, text)).toBe(place);
			expect(stopIn(native, text)).toBe(place);
		});
	},
);

/** Line and column at which a text cannot be read on. */
function stopIn(parser: Parser, text: string): string | undefined {
	try {
		parser.mdx(text);
	} catch (error) {
		if (error instanceof UnreadableMdx) return `${error.line}:${error.column}`;
	}
	return undefined;
}
