import { expect, test } from 'vitest';
import { entryLink } from '#site/browser/finder/hit-card.ts';
import type { Match } from '#matcher/index.ts';

/** A match of which the link reads only these. */
const matchOf = (id: string, values: Record<string, string>) => ({ id, values }) as Match;

test.each<[string, Match, { request_id?: string }, string]>([
	['the page of its entry', matchOf('mcp/closed', {}), {}, '/errors/mcp/closed/'],
	[
		'what the paste has in place of the placeholders',
		matchOf('mcp/closed', { server: 'files', code: '' }),
		{},
		'/errors/mcp/closed/#found:server=files',
	],
	[
		'the id of the request that the paste names beside them',
		matchOf('mcp/closed', { server: 'files' }),
		{ request_id: 'req_011EXAMPLE' },
		'/errors/mcp/closed/#found:request_id=req_011EXAMPLE&server=files',
	],
	[
		'no secret: it may be copied and sent around',
		matchOf('mcp/closed', { command: 'x --token sk-ant-api03-AbCdEfGhIjKlMnOpQrSt' }),
		{},
		'/errors/mcp/closed/#found:command=x+--token+%3Capi_key%3E',
	],
])('the link of a hit holds %s', (_, match, facts, link) => {
	expect(entryLink(match, facts)).toBe(link);
});
