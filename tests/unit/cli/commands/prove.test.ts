import { expect, test } from 'vitest';
import { prove } from '#cli/commands/prove.ts';
import { call } from '../call.ts';

// Nothing here runs a proof: those are runs, not tests.
test('npm run prove says when no entry of that name has a proof', async () => {
	expect(await call(prove, ['mcp/no-such-entry', 'mcp/nor-this'])).toEqual({
		code: 2,
		stdout: '',
		stderr: 'No entry with a proof is called "mcp/no-such-entry" or "mcp/nor-this".\n',
	});
});
