import { expect, test } from 'vitest';
import { asOneLine } from '#content/read/one-line.ts';

test.each([
	['plain words', 'plain words'],
	['- an item', '\\- an item'],
	['1. an item', '1\\. an item'],
	['2026) an item', '2026\\) an item'],
	['1.5 seconds', '1.5 seconds'],
	['# a heading', '\\# a heading'],
	['#5 of ten', '#5 of ten'],
	['> a quotation', '\\> a quotation'],
	['--- a rule', '\\--- a rule'],
	['--flag', '--flag'],
	['*emphasis*', '*emphasis*'],
])('"%s" is written "%s"', (text, line) => expect(asOneLine(text)).toBe(line));
