import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { inlineCode } from '#review/inline-code.ts';
import { marker, reviewComment } from '#review/review-comment.ts';
import { listed, type Review } from '#review/review.ts';

const empty = { total: 0, first: [] };

/** A review in which every text that a stranger can choose is this one. */
function reviewWith(text: string, items = 1): Review {
	const all = <Item>(item: Item) => ({ total: items, first: Array<Item>(items).fill(item) });
	return {
		version: 1,
		pages: all({ collection: 'errors', id: text, title: text, change: 'renamed', from: text }),
		signatures: all({
			entry: text,
			text,
			own: 'possible',
			first: false,
			also: Array(3).fill({ id: text, title: text, confidence: 'likely', lookAlike: true }),
		}),
		sources: all({ url: text, title: text, kind: text, entries: [text, text, text] }),
	};
}

/** The comment as GitHub reads it: HTML on, bare addresses become links. */
const markdown = new MarkdownIt({ html: true, linkify: true });

/** What of the comment is not inside code: only our own words may be. */
function outsideCode(comment: string): string {
	return markdown.render(comment).replace(/<code>[^<]*<\/code>/g, '<code></code>');
}

const expected = outsideCode(reviewComment(reviewWith('harmless')));

describe('reviewComment', () => {
	test.each([
		['a mention', '@everyone @octocat @org/team'],
		['a reference to an issue', '#1 org/repo#2 https://github.com/org/repo/issues/3'],
		['a link', '[click](https://evil.example) <https://evil.example> www.evil.example'],
		['an image', '![x](https://evil.example/pixel.png)'],
		['a comment that closes the marker', '--> <!-- signpost:review -->'],
		['HTML', '<img src=x onerror=alert(1)></code></li></ul><h1>x</h1><details>'],
		['a backtick', 'a ` b'],
		['many backticks', '``` `` ` ```` @octocat'],
		['backticks at both ends', '`x`'],
		['only backticks', '`````'],
		['a backslash before the end', 'a \\'],
		['a backslash and a backtick', '\\` @octocat \\``'],
		['new lines', 'a\n\n# Heading\n- item\n```\nfence'],
		['other line ends', 'a\r\rb\u2028- c\u2029\u0085# d'],
		['an entity', '&lt;b&gt; &#64;octocat'],
		['a table', '| a | b |\n|---|---|'],
		['a task and a rule', '- [x] done\n---\n***'],
		['control and direction characters', '\u001b[31m\u202eevil\u2066\u0000\u200d'],
		['lone surrogates', '\ud800 \udfff'],
		['nothing', ''],
		['blanks', '   \t\n '],
		['a mathematical formula', '$$x$$ $`y`$'],
		['an emoji code', ':tada: :octocat:'],
		['a huge field', '`@octocat '.repeat(20_000)],
	])('lets %s have no effect', (_, text) => {
		const comment = reviewComment(reviewWith(text));
		const html = outsideCode(comment).replaceAll('(empty)', '<code></code>');
		expect(html).toBe(expected);
		expect(comment.split('\n').filter((line) => line.startsWith(marker))).toHaveLength(1);
		expect(comment.startsWith(`${marker}\n`)).toBe(true);
		expect(comment).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/);
	});

	test.each([['x'.repeat(5000)], ['`'.repeat(5000)], ['\u202e'.repeat(5000)], ['`x'.repeat(5000)]])(
		'stays below what GitHub takes, with every list full of long texts (%#)',
		(text) => {
			expect(reviewComment(reviewWith(text, listed)).length).toBeLessThan(65_536);
		},
	);

	test('says that nothing changes, and leaves empty parts out', () => {
		const comment = reviewComment({ version: 1, pages: empty, signatures: empty, sources: empty });
		expect(comment).toBe(`${marker}\n\n### What this changes for readers\n\nNo page changes.\n`);
	});

	test('lists pages, signatures and sources, links the preview, counts what it leaves out', () => {
		const comment = reviewComment(
			{
				version: 1,
				pages: {
					total: 3,
					first: [
						{ collection: 'errors', id: 'a/b', title: 'It broke', change: 'added' },
						{
							collection: 'errors',
							id: 'a/new',
							title: 'It moved',
							change: 'renamed',
							from: 'a/old',
						},
					],
				},
				signatures: {
					total: 1,
					first: [
						{
							entry: 'a/b',
							text: 'it <verb> hard',
							own: 'exact',
							first: false,
							also: [{ id: 'a/c', title: 'It bent', confidence: 'exact', lookAlike: false }],
						},
					],
				},
				sources: {
					total: 1,
					first: [
						{ url: 'https://example.com/', title: 'Docs', kind: 'documentation', entries: ['a/b'] },
					],
				},
			},
			{ preview: 'https://github.com/o/r/actions/runs/1/artifacts/2', commit: 'a'.repeat(40) },
		);
		expect(comment).toBe(`${marker}

### What this changes for readers

**Pages** (3)

- added: \`It broke\` (\`errors/a/b\`)
- renamed: \`It moved\` (\`errors/a/new\`, before \`a/old\`)
- and 1 more

**Preview**: [the built pages](https://github.com/o/r/actions/runs/1/artifacts/2), to unpack and open in a browser.

**New signatures** (1)

- \`it <verb> hard\` of \`a/b\`: finds its entry, but not first. **Also matches** \`It bent\` (\`a/c\`, exact).

**New sources** (1)

- \`https://example.com/\`, \`Docs\`, \`documentation\`, for \`a/b\`

<sub>Seen at aaaaaaaaaa.</sub>
`);
	});
});

describe('inlineCode', () => {
	test.each([
		['plain', '`plain`'],
		['a`b', '`` a`b ``'],
		['``', '``` `` ```'],
		['a\n b', '`a b`'],
		['', '(empty)'],
	])('writes %j as %s', (text, written) => expect(inlineCode(text)).toBe(written));
});
