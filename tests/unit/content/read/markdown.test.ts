import fc from 'fast-check';
import { markdownToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { readMarkdown, readMdx } from '#content/read/markdown.ts';

/** The kinds and values of the nodes, as the parser itself sees them. */
function parsed(node: { type: string; value?: string; children?: unknown[] }): unknown {
	const children = (node.children ?? []) as (typeof node)[];
	return [node.type, node.value, children.map(parsed)];
}

describe('reading Markdown', { timeout: 30_000 }, () => {
	test('agrees with the parser on texts that need none', () => {
		const pieces = fc.constantFrom(
			...['Word', 'word', ' ', '.', ',', ':', ';', '-', '(', ')', "'", '"', '?', '1', '%', '--'],
			...['www.', 'http', '://', 'a.b', '@', '*', '_', '`', '<', '&amp;', '\n', '#', '=', '|'],
		);
		const texts = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));
		fc.assert(
			fc.property(texts, (text) => {
				const tree = readMarkdown(text);
				const features = { gfm: true, frontmatter: false, smartPunctuation: false };
				const theirs = markdownToMdast(text, { features }) as Parameters<typeof parsed>[0];
				expect(tree.kind === 'tree' && parsed(tree.root as never)).toEqual(parsed(theirs));
			}),
			{ numRuns: 1000, examples: [['Word)www.']] },
		);
	});

	test('says where and why MDX cannot be read', () => {
		expect(readMdx('Text.\n\na {b')).toEqual({
			kind: 'broken',
			line: 3,
			column: 3,
			reason:
				'Unexpected end of file in expression, expected a corresponding closing brace for `{`',
		});
	});

	test('survives an import at the very end that the parser itself does not', () => {
		expect(readMdx('import x</script>\\<\\')).toMatchObject({
			root: { children: [{ type: 'mdxjsEsm' }] },
		});
	});
});
