import { quickFix } from '#schema/proof.ts';
import { claudeIn } from '#witness/drivers/claude-code.ts';
import { secrets } from '#witness/driver.ts';
import { messagesApi } from '#witness/proofs/messages-api.ts';
import type { Proof } from '#witness/proofs/proof.ts';

const resource = 'https://my-resource.services.ai.azure.com/anthropic';

/** The address in the place of the name, and both of them. */
export const proofs: readonly Proof[] = [
	{ fix: quickFix, part: 'macOS, Linux', takes: { for: 'macOS, Linux' } },
	{ fix: 'Give the name only', takes: { type: 'shell' } },
	{ fix: 'Or give the whole address', takes: { type: 'shell' } },
].map(({ takes, ...fix }) => ({
	...fix,
	clients: ['claude-code'],
	async play(stage) {
		const api = await stage.realApi(messagesApi());
		const claude = claudeIn(stage.release('claude-code')).join('" "');
		const says = `claude() { "${claude}" -p "say hi"; }`;
		const ask = (typed: string, more: Record<string, string>) =>
			stage.run({
				run: ['bash', '-ec', `${says}\n${typed}`],
				env: {
					CLAUDE_CODE_USE_FOUNDRY: '1',
					ANTHROPIC_FOUNDRY_API_KEY: secrets.key,
					CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
					CLAUDE_CODE_MAX_RETRIES: '0',
					...more,
				},
			});
		const code = stage.code(takes).replace(/\n?claude$/, '');
		for (const wrong of [
			{ ANTHROPIC_FOUNDRY_RESOURCE: resource },
			{ ANTHROPIC_FOUNDRY_RESOURCE: 'my-resource', ANTHROPIC_FOUNDRY_BASE_URL: resource },
			{},
		]) {
			stage.meets(await ask('claude', wrong));
			const before = api.asked.length;
			const outcome = await ask(`${code}\nclaude`, wrong);
			stage.works(outcome);
			stage.promises('the resource answers', api.asked.length > before, outcome);
			stage.promises('the answer is printed', outcome.stdout.includes('Hello'), outcome.stdout);
		}
	},
}));
