import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { blocks, codeHtml, escapeHtml, inline, plain, withBackticks } from '#site/formats/html.ts';

describe('Markdown as HTML', () => {
	test.each([
		['a `b` c', '<p>a <code>b</code> c</p>'],
		['```shell\nls <x>\n```', '<pre><code class="language-shell">ls &lt;x&gt;\n</code></pre>'],
		['a <b onclick=x>hi</b>', '<p>a &lt;b onclick=x&gt;hi&lt;/b&gt;</p>'],
		['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
		['[x](javascript:alert(1))', '<p><span>x</span></p>'],
		['[x](data:text/html,hi)', '<p><span>x</span></p>'],
		['[x](//evil.example)', '<p><span>x</span></p>'],
		['[x](http://example.com)', '<p><span>x</span></p>'],
		['mail a@b.example', '<p>mail <span>a@b.example</span></p>'],
		['![x](https://example.com/a.png)', '<p>x</p>'],
		['a[^1]\n\n[^1]: b', '<p>a<span>^1</span></p>'],
		['--force "quoted"...', '<p>--force "quoted"...</p>'],
		['[page](/errors/mcp/x/)', '<p><a href="/errors/mcp/x/">page</a></p>'],
		['[x](/\\evil.example)', '<p><a href="/%5Cevil.example">x</a></p>'],
		['[x](errors/)', '<p><span>x</span></p>'],
		['[x](https:evil)', '<p><span>x</span></p>'],
		['[**x** `y`](ftp://example.com)', '<p><span><strong>x</strong> <code>y</code></span></p>'],
		['![](https://example.com/a.png)', '<p></p>'],
		['![x][y]\n\n[y]: https://example.com/a.png', '<p>x</p>'],
		['```\nplain <x>\n```', '<pre><code>plain &lt;x&gt;\n</code></pre>'],
		['`x` and `y`', '<p><code>x</code> and <code>y</code></p>'],
		['[place](#causes)', '<p><a href="#causes">place</a></p>'],
		['[out](https://example.com/)', '<p><a href="https://example.com/">out</a></p>'],
	])('%s', (markdown, html) => expect(blocks(markdown)).toBe(html));
});

describe('one line has no paragraph around it, and never becomes a block', () => {
	test.each([
		['run `x`', 'run <code>x</code>'],
		['**Should I retry?** No.', '<strong>Should I retry?</strong> No.'],
		[' · Risk: `x` ', ' · Risk: <code>x</code> '],
		['a < b & c', 'a &lt; b &amp; c'],
		['1. first', '1. first'],
		['- `x`', '- <code>x</code>'],
		['# `x`', '# <code>x</code>'],
		['> `x`', '&gt; <code>x</code>'],
		['--- `x`', '--- <code>x</code>'],
		['*x* y', '<em>x</em> y'],
		['plain words', 'plain words'],
		['  plain words  ', '  plain words  '],
		['\n`x`\n', '\n<code>x</code>\n'],
		['12) `x`', '12) <code>x</code>'],
		['1.5 `x`', '1.5 <code>x</code>'],
		['###### `x`', '###### <code>x</code>'],
		['+ x', '+ x'],
		['===', '==='],
		['a\n===', 'a\n==='],
		['www.example.com', '<span>www.example.com</span>'],
		['a@b.example', '<span>a@b.example</span>'],
		['~~x~~', '<del>x</del>'],
		['a\\*b', 'a*b'],
		['&amp;', '&amp;'],
		['it\'s "x"', 'it&#39;s &quot;x&quot;'],
		['', ''],
	])('%s', (markdown, html) => expect(inline(markdown)).toBe(html));

	test('whatever a stranger writes', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
				const tags = [...inline(text).matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag);
				expect(tags.filter((tag) => !/^(?:code|em|strong|del|a|span|br)$/.test(tag ?? ''))).toEqual(
					[],
				);
			}),
		);
	});
});

test.each([
	['run `x` *now*', 'run x now'],
	['[link](https://example.com)', 'link'],
	['two\nlines', 'two lines'],
])('%s as plain text', (markdown, text) => expect(plain(markdown)).toBe(text));

test.each([
	['a < b', 'a &lt; b'],
	['a > b', 'a &gt; b'],
	['a & b', 'a &amp; b'],
	['"a"', '&quot;a&quot;'],
	["'a'", '&#39;a&#39;'],
	['<<&', '&lt;&lt;&amp;'],
	['a/b=c', 'a/b=c'],
])('%s escaped is %s', (text, html) => expect(escapeHtml(text)).toBe(html));

test.each([
	['claude update', 'shell', 'claude update'],
	['a < b', 'text', 'a &lt; b'],
])('%s as code of %s is %s', (text, language, html) => expect(codeHtml(text, language)).toBe(html));

test('code in its colours is escaped in each of them', () => {
	expect(codeHtml('const a = "<b>"; // <c>', 'typescript')).toMatch(
		/^<(\w+)>const<\/\1> a = <(\w+)>&quot;&lt;b&gt;&quot;<\/\2>; <(\w+)>\/\/ &lt;c&gt;<\/\3>$/,
	);
	const [, pre = ''] =
		/<code class="language-ts">(.*)\n<\/code>/.exec(blocks('```ts\nconst a = "<b>";\n```')) ?? [];
	expect(pre).toMatch(/^<(\w+)>const<\/\1> a = <(\w+)>"&lt;b&gt;"<\/\2>;$/);
});

test('plain text may keep its inline code in backticks', () => {
	expect(withBackticks('Type `/rewind`, *then* see [this](/errors/)')).toBe(
		'Type `/rewind`, then see this',
	);
});

describe('where the site is served below /kb/', () => {
	beforeAll(() => {
		vi.stubEnv('SITE_BASE', 'kb');
		vi.resetModules();
	});
	afterAll(() => vi.unstubAllEnvs());

	test.each([
		['/errors/', '/kb/errors/'],
		['https://example.com/errors/', 'https://example.com/errors/'],
		['#causes', '#causes'],
	])('a link to %s leads to %s', async (written, address) => {
		const { blocks } = await import('#site/formats/html.ts');
		expect(blocks(`[a](${written})`)).toBe(`<p><a href="${address}">a</a></p>`);
	});
});
