import { expect, test } from 'vitest';
import { entity } from '#matcher/text/entities.ts';

test.each([
	['&amp;', '&'],
	['&lt;', '<'],
	['&gt;', '>'],
	['&quot;', '"'],
	['&apos;', "'"],
	['&nbsp;', ' '],
	['&hellip;', '...'],
	['&middot;', '·'],
	['&ldquo;', '"'],
	['&rdquo;', '"'],
	['&lsquo;', "'"],
	['&rsquo;', "'"],
	['&ndash;', '-'],
	['&mdash;', '-'],
	['&#39;', "'"],
	['&#x27;', "'"],
	['&#X27;', "'"],
	['&#65;', 'A'],
	['&#x41;', 'A'],
	['&#126;', '~'],
	// Control characters are blanks.
	['&#9;', ' '],
	['&#27;', ' '],
	['&#8217;', "'"],
	['&#x2019;', "'"],
	['&#xe9;', 'e'],
	// Escaped again, once or twice.
	['&amp;quot;', '"'],
	['&amp;amp;#39;', "'"],
	// The longest that is looked for.
	['&#00000039;', "'"],
])('%s is %j, to its end', (text, character) => {
	expect(entity(`a${text}b`, 1)).toEqual({ text: character, next: 1 + text.length });
});

test.each([
	['&'],
	['& b;'],
	['&nothing;'],
	['&constructor;'],
	['&quot'],
	['&#;'],
	['&#0;'],
	['&#-5;'],
	['&#xzz;'],
	['&#x110000;'],
	['&39;'],
	['&x27;'],
	['&#000000039;'],
])('%s is none', (text) => {
	expect(entity(text, 0)).toBeUndefined();
});

test('an ampersand that was escaped again is one, whatever follows', () => {
	expect(entity('&amp;nothing;', 0)).toEqual({ text: '&', next: 5 });
	expect(entity('&amp;amp; b', 0)).toEqual({ text: '&', next: 9 });
	expect(entity('&#x10ffff;', 0)?.next).toBe(10);
});
