import { quickFix } from '#schema/proof.ts';
import { messageOf } from '#witness/proofs/accepted.ts';
import type { Judge } from '#witness/proofs/api.ts';
import { told } from '#witness/proofs/kinds/told.ts';
import { blocksIn, isToolResult, requestOf } from '#witness/proofs/request.ts';

/** Writes the name of the tool in its own way at first, and as it is when it is told that there is no such tool. */
const misspelling: Judge = (asked) => {
	const results = blocksIn(requestOf(asked)).filter(isToolResult);
	const last = results.at(-1);
	if (last !== undefined && last['is_error'] !== true) return undefined;
	const name = last === undefined ? 'search_web' : 'searchWeb';
	const call = { type: 'tool_use', id: `toolu_${results.length}`, name, input: { q: 'rain' } };
	return messageOf([call], asked);
};

const call = (more: string) => `await generateText({
	model: anthropic('claude-sonnet-5-5'),
	tools: { searchWeb },
	prompt: 'Will it rain?',
	${more}
})`;
const goesOn = 'stopWhen: stepCountIs(5),';

export const proofs = [
	told({
		fix: quickFix,
		takes: { for: 'TypeScript' },
		sdk: 'ai-sdk',
		judge: misspelling,
		given: `
import { anthropic } from '@ai-sdk/anthropic';
import { generateText, jsonSchema, NoSuchToolError, stepCountIs, tool } from 'ai';

const searchWeb = tool({
	description: 'Searches the web.',
	inputSchema: jsonSchema({ type: 'object', properties: { q: { type: 'string' } } }),
	execute: async () => 'It will rain.',
});
`,
		// From version 5 on the call is marked and nothing is thrown.
		fails: `const { toolCalls } = ${call('')};\nif (toolCalls[0].invalid) throw toolCalls[0].error;`,
		around: (code) =>
			`const { steps } = ${call(`${goesOn}\n${code}`)};\nconsole.log(steps[0].toolResults[0]?.output);`,
		tells: /It will rain/,
		// "None of yours: … add `stopWhen: stepCountIs(5)`": the model corrects itself.
		cured: `const { text } = ${call(goesOn)};\nif (text === '') throw new Error('no text');`,
	}),
];
