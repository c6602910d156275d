import { quickFix } from '#schema/proof.ts';
import { claudeIn } from '#witness/drivers/claude-code.ts';
import { secrets } from '#witness/driver.ts';
import { typed } from '#witness/proofs/kinds/shell.ts';
import { messagesApi } from '#witness/proofs/messages-api.ts';
import type { Proof } from '#witness/proofs/proof.ts';

/** The address of a local proxy that no longer runs. */
export const proofs: readonly Proof[] = [
	{
		fix: quickFix,
		part: 'macOS, Linux, WSL',
		clients: ['claude-code'],
		async play(stage) {
			const api = await stage.realApi(messagesApi());
			const claude = claudeIn(stage.release('claude-code'));
			const env = {
				ANTHROPIC_API_KEY: secrets.key,
				CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
				CLAUDE_CODE_MAX_RETRIES: '0',
			};
			const leftover = { ANTHROPIC_BASE_URL: 'http://127.0.0.1:9' };
			const ask = (more: Record<string, string>) =>
				stage.run({ run: [...claude, '-p', 'say hi'], env: { ...env, ...more } });
			stage.meets(await ask(leftover));
			await stage.uses('curl');
			const { stdout } = await typed(stage, { for: 'macOS, Linux, WSL' }, leftover);
			const [address = '', ...codes] = stdout.trim().split('\n');
			stage.promises(
				'it shows the leftover',
				address === `ANTHROPIC_BASE_URL=${leftover.ANTHROPIC_BASE_URL}`,
				stdout,
			);
			const isTested = /^IPv4 \d{3}$/.test(codes[0] ?? '') && /^IPv6 \d{3}$/.test(codes[1] ?? '');
			stage.promises('it tests the API over both', isTested, stdout);
			stage.works(await ask({}));
			stage.promises('without the leftover the API answers', api.asked.length > 0);
		},
	},
];
