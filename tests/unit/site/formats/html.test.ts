import { describe, expect, test } from 'vitest';
import { blocks, inline, plain } from '#site/formats/html.ts';

describe('Markdown of the front matter', () => {
	test.each([
		['a `b` c', '<p>a <code>b</code> c</p>'],
		['```shell\nls <x>\n```', '<pre><code class="language-shell">ls &lt;x&gt;\n</code></pre>'],
		['<b onclick=x>hi</b>', '<p>&lt;b onclick=x&gt;hi&lt;/b&gt;</p>'],
		['[x](javascript:alert(1))', '<p>[x](javascript:alert(1))</p>'],
		['[x](data:text/html,hi)', '<p>[x](data:text/html,hi)</p>'],
		['![x](https://example.com/a.png)', '<p>!<a href="https://example.com/a.png">x</a></p>'],
		['# no heading', '<p># no heading</p>'],
		['--force "quoted"...', '<p>--force &quot;quoted&quot;...</p>'],
		['[page](/errors/mcp/x/)', '<p><a href="/errors/mcp/x/">page</a></p>'],
	])('%s', (markdown, html) => expect(blocks(markdown)).toBe(html));

	test('one line has no paragraph around it', () => {
		expect(inline('run `x`')).toBe('run <code>x</code>');
	});

	test.each([
		['run `x` *now*', 'run x now'],
		['[link](https://example.com)', 'link'],
		['two\nlines', 'two lines'],
	])('%s as plain text', (markdown, text) => expect(plain(markdown)).toBe(text));
});
