import { quickFix } from '#schema/proof.ts';
import { secrets } from '#witness/driver.ts';
import { envFile } from '#witness/proofs/kinds/env-file.ts';
import { messagesApi } from '#witness/proofs/messages-api.ts';

export const proofs = [
	envFile({
		fix: quickFix,
		takes: { for: 'macOS, Linux' },
		sdk: 'ai-sdk',
		judge: messagesApi(),
		program: `
import { anthropic } from '@ai-sdk/anthropic';
import { generateText } from 'ai';

console.log((await generateText({ model: anthropic('claude-sonnet-5-5'), prompt: 'Hello' })).text);
`,
		variable: 'ANTHROPIC_API_KEY',
		value: secrets.key,
		prints: /^true$/m,
	}),
];
