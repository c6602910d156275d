import { expect, test } from 'vitest';
import { aliasRedirects } from '#content/model/redirects.ts';

test('each earlier id leads to the entry', () => {
	const entries = [
		{ id: 'mcp/new', data: { aliases: ['mcp/old', 'mcp/older'] } },
		{ id: 'mcp/other', data: { aliases: [] } },
	];
	expect(aliasRedirects(entries)).toEqual({
		'/errors/mcp/old/': '/errors/mcp/new/',
		'/errors/mcp/older/': '/errors/mcp/new/',
	});
});
