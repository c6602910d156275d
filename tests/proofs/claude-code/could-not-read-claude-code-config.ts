import { quickFix } from '#schema/proof.ts';
import { homeFile } from '#witness/proofs/kinds/files.ts';
import { openScreen } from '#witness/proofs/kinds/on-screen.ts';
import { claudeIn } from '#witness/drivers/claude-code.ts';
import { secrets } from '#witness/driver.ts';
import { messagesApi } from '#witness/proofs/messages-api.ts';
import type { Proof } from '#witness/proofs/proof.ts';

/** A file that was cut off. */
export const proofs: readonly Proof[] = [
	{
		fix: quickFix,
		clients: ['claude-code'],
		async play(stage) {
			const api = await stage.api(messagesApi());
			const claude = claudeIn(stage.release('claude-code'));
			const env = { ANTHROPIC_API_KEY: secrets.key, ANTHROPIC_BASE_URL: api.url };
			homeFile(stage, '.claude.json', '{ "numStartups": 5,');
			const imports = () => stage.run({ run: [...claude, 'import'], env });
			stage.meets(await imports());
			const typed = `claude() { "${claude.join('" "')}"; }; ${stage.code({ type: 'shell' })}; echo It ended.; sleep 60`;
			const screen = openScreen(stage, ['bash', '-c', typed], api, {});
			try {
				await screen.shows(/Reset to default configuration/);
				await screen.picks(/Reset to default configuration/);
				await screen.shows(/It ended/);
			} finally {
				screen.close();
			}
			const { stdout, stderr } = await imports();
			stage.forgets(`${stdout}\n${stderr}`);
		},
	},
];
