import { expect, test } from 'vitest';
import { isSiteLink } from '#text/site-link.ts';

test.each([
	['/errors/mcp/timeout/', true],
	['/', true],
	['//example.com/', false],
	['/\\example.com/', false],
	['https://example.com/', false],
	['errors/', false],
	['', false],
])('"%s" leads to a page of this site: %s', (url, leads) => expect(isSiteLink(url)).toBe(leads));
