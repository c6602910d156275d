import { quickFix } from '#schema/proof.ts';
import { told } from '#witness/proofs/kinds/told.ts';
import { failing } from '#witness/proofs/messages-api.ts';

const call = (options = '') => `
const { text } = await generateText({
	model: anthropic('claude-sonnet-5-5'),
	prompt: 'Name a colour.',${options}
});
console.log(text);`;

/** A service that refuses too many requests for the defaults, twice, and then fewer than five retries. */
export const proofs = [
	told({
		fix: quickFix,
		takes: { for: 'TypeScript' },
		sdk: 'ai-sdk',
		judge: failing('anthropic/503-empty', 10),
		given: `
import { anthropic } from '@ai-sdk/anthropic';
import { generateText, RetryError } from 'ai';
`,
		fails: call(),
		around: (code) => `try {${call()}\n} catch (error: any) {\n${code}\n}`,
		tells: /^503/m,
		cured: call('\n\tmaxRetries: 5,'),
	}),
];
