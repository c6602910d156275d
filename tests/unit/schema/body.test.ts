import fc from 'fast-check';
import { markdownToHast, mdxToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { isPlainMarkdown } from '#schema/body.ts';

const options = { features: { smartPunctuation: false } } as const;

/** A tree as text, without places. */
const treeOf = (tree: unknown) =>
	JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value));

/** What MDX makes of a text; nothing when it cannot be read, or has what the checks refuse. */
function asMdx(text: string): string | undefined {
	try {
		const tree = treeOf(mdxToHast(text, options));
		return /"mdx(?:jsEsm|FlowExpression|TextExpression)"/.test(tree) ? undefined : tree;
	} catch {
		return undefined;
	}
}

describe('a body that is plain Markdown', { timeout: 60_000 }, () => {
	test.each([
		['text, lists and fences', 'One `a` [b](/c/).\n\n- two\n\n```json\n{}\n```\n', true],
		['a component', 'One.\n\n<Note>\ntwo\n</Note>\n', false],
		['a component in a line', 'One <Note>two</Note>.\n', false],
		[
			'a fence that Markdown takes for indented code',
			'    ```\n<script>a</script>\n    ```',
			false,
		],
		['the same behind a list marker', '-     ```\n  x\n', false],
		['a tab', '\tone\n', false],
	])('%s', (_, body, plain) => {
		expect(isPlainMarkdown(body)).toBe(plain);
	});

	test('reads the same as MDX', () => {
		const pieces = fc.constantFrom(
			...[' ', '  ', '   ', '\n', '\n\n', '\r\n', 'a', 'b c', '`', '``', '```', '~~~', '\\'],
			...['> ', '- ', '1. ', '# ', '## ', '---', '===', '|', '{', '}', '&lt;', '&', '>', '*', '_'],
			...['**', '~~', '[', '](', '[a](b)', '[^1]', '[^1]: ', '$$', ':::', 'import a', 'www.a.bc'],
		);
		const bodies = fc.array(pieces, { maxLength: 16 }).map((parts) => `${parts.join('')}\n`);
		fc.assert(
			fc.property(bodies.filter(isPlainMarkdown), (body) => {
				const expected = asMdx(body);
				if (expected === undefined) return;
				expect(treeOf(markdownToHast(body, options))).toBe(expected);
			}),
			{ numRuns: 5000 },
		);
	});
});
