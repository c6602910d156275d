import { expect, test } from 'vitest';
import { witness } from '#cli/commands/witness.ts';
import { drivers } from '#witness/drivers.ts';
import { call } from '../call.ts';

const names = drivers.map(({ name }) => name).join(', ');

// Nothing here runs a client: those are runs, not tests.
test.each([
	[['--client', 'netscape'], `There is no client "netscape". The clients are ${names}.`],
	[['--answers', 'anthropic/999-*'], 'No answer is called "anthropic/999-*".'],
	[
		['--client', 'codex@0.171.0', '--bisect', 'ERROR'],
		'Name one client with --client and one answer with --answers.',
	],
	[
		['--client', 'codex@0.171.0', '--client', 'opencode@1.18.34', '--bisect', 'ERROR'],
		'Name one client with --client and one answer with --answers.',
	],
])('npm run witness -- %j says what is wrong', async (args, problem) => {
	expect(await call(witness, args)).toEqual({ code: 2, stdout: '', stderr: `${problem}\n` });
});
