import { quickFix } from '#schema/proof.ts';
import { messageOf } from '#witness/proofs/accepted.ts';
import { told } from '#witness/proofs/kinds/told.ts';

const call = (model: string) => `
const { output } = await generateText({
	model: ${model},
	output: Output.object({ schema: jsonSchema({ type: 'object' }) }),
	prompt: 'Name a colour.',
});
console.log(output);`;
const plain = "anthropic('claude-sonnet-5-5')";

/** A model that puts its JSON into a code fence. */
export const proofs = [
	told({
		fix: quickFix,
		takes: { for: 'TypeScript' },
		sdk: 'ai-sdk',
		judge: (asked) => messageOf([{ type: 'text', text: '```json\n{"name": "blue"}\n```' }], asked),
		given: `
import { anthropic } from '@ai-sdk/anthropic';
import { extractJsonMiddleware, generateText, jsonSchema, NoObjectGeneratedError, Output, wrapLanguageModel } from 'ai';
`,
		fails: call(plain),
		around: (code) => `try {${call(plain)}\n} catch (error) {\n${code}\n}`,
		tells: /^stop ```json/m,
		cured: call(`wrapLanguageModel({ model: ${plain}, middleware: extractJsonMiddleware() })`),
	}),
];
