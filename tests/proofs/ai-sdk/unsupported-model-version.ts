import { quickFix } from '#schema/proof.ts';
import { messagesApi } from '#witness/proofs/messages-api.ts';
import type { Proof } from '#witness/proofs/proof.ts';

const program = `
import { createAnthropic } from '@ai-sdk/anthropic';
import { generateText } from 'ai';

const anthropic = createAnthropic({ baseURL: process.env.ANTHROPIC_BASE_URL + '/v1' });
console.log((await generateText({ model: anthropic('claude-haiku-5-5'), prompt: 'Hello' })).text);
`;

/** Packages that do not fit each other, and those that the fix has npm put in their place. */
const installed = (fix: string, before: string): Proof => ({
	fix,
	clients: [],
	outside: true,
	async play(stage) {
		const api = await stage.api(messagesApi());
		const typed = (line: string, files: Record<string, string> = {}) =>
			stage.run({ run: ['bash', '-ec', line], limit: 300_000, files, env: stage.signIn(api) });
		const files = { 'project/package.json': '{"private":true}', 'project/program.mjs': program };
		stage.works(await typed(`npm install --silent ${before} zod@3.25.76`, files));
		stage.meets(await typed('node program.mjs'));
		stage.works(await typed(`${stage.code({ type: 'shell' })}\nnode program.mjs`));
		stage.promises('a request is accepted', api.gave.length === 1 && api.gave[0] === undefined);
		for (const name of ['ai', '@ai-sdk/anthropic']) {
			const version = `require('./node_modules/${name}/package.json').version`;
			stage.used[name] = (await typed(`node -p "${version}"`)).stdout.trim();
		}
	},
});

export const proofs = [
	installed(quickFix, 'ai@7 @ai-sdk/anthropic@1'),
	installed('Keep ai, and install the provider that goes with it', 'ai@5 @ai-sdk/anthropic@4'),
];
