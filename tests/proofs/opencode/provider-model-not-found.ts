import { join } from 'node:path';
import { quickFix } from '#schema/proof.ts';
import { openCode } from '#witness/drivers/opencode.ts';
import { projectFile } from '#witness/proofs/kinds/files.ts';
import { secrets } from '#witness/driver.ts';
import type { Proof } from '#witness/proofs/proof.ts';
import { messagesApi } from '#witness/proofs/messages-api.ts';

/** A model whose name lacks its last part, and the whole name from the list. */
export const proofs: readonly Proof[] = [
	{
		fix: quickFix,
		clients: ['opencode'],
		async play(stage) {
			const api = await stage.api(messagesApi());
			const { name } = openCode.package;
			const program = join(stage.release('opencode').folder, 'node_modules', name, 'bin/opencode');
			const options = { baseURL: `${api.url}/v1`, apiKey: secrets.key };
			const models = { 'claude-sonnet-5-5': { name: 'Sonnet' } };
			const provider = { anthropic: { options, models } };
			projectFile(stage, 'opencode.json', JSON.stringify({ autoupdate: false, provider }));
			const run = (typed: string) =>
				stage.run({ run: ['bash', '-ec', `opencode() { "${program}" "$@"; }\n${typed}`] });
			stage.meets(await run('opencode run --model anthropic/claude-sonnet "say hi"'));
			const listed = await run(stage.code({ type: 'shell', nth: 0 }));
			stage.works(listed);
			const [model = ''] = /^anthropic\/claude-sonnet-5-5$/m.exec(listed.stdout) ?? [];
			stage.promises('the list has it with its provider', model !== '', listed.stdout);
			const outcome = await run(`opencode run --model ${model} "say hi"`);
			stage.works(outcome);
			stage.promises('it answers', outcome.stdout.includes('Hello there'), outcome);
		},
	},
];
