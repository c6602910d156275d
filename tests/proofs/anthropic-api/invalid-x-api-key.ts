import { secrets } from '#witness/driver.ts';
import { claudeIn } from '#witness/drivers/claude-code.ts';
import { quickFix } from '#schema/proof.ts';
import { typed } from '#witness/proofs/kinds/shell.ts';
import { messagesApi } from '#witness/proofs/messages-api.ts';
import type { Proof } from '#witness/proofs/proof.ts';

const revoked = `${secrets.key.slice(0, -1)}H`;

/** A program that reads a revoked key; the test of the fix tells it from a good one. */
export const proofs: readonly Proof[] = [
	{
		fix: quickFix,
		part: 'macOS, Linux',
		clients: ['claude-code'],
		async play(stage) {
			const judge = messagesApi();
			// The list of models takes the same credentials as messages do.
			await stage.realApi((asked) => judge({ ...asked, method: 'POST', path: '/v1/messages' }));
			const claude = claudeIn(stage.release('claude-code'));
			const env = { CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1', CLAUDE_CODE_MAX_RETRIES: '0' };
			const ask = (key: string) =>
				stage.run({
					run: [...claude, '-p', 'say hi'],
					env: { ...env, ANTHROPIC_API_KEY: key },
				});
			stage.meets(await ask(revoked));
			await stage.uses('curl');
			const test = async (key: string) =>
				(await typed(stage, { for: 'macOS, Linux' }, { ANTHROPIC_API_KEY: key })).stdout.trim();
			const [bad, good] = [await test(revoked), await test(secrets.key)];
			stage.promises('it prints 401 for the revoked key', bad === '401', bad);
			stage.promises('it prints 200 for a new one', good === '200', good);
			stage.works(await ask(secrets.key));
		},
	},
];
