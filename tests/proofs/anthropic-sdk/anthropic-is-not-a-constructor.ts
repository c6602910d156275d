import { quickFix } from '#schema/proof.ts';
import { repairedProgram } from '#witness/proofs/kinds/repaired-program.ts';

const start = `
const client = new Anthropic({ apiKey: 'example' });
console.log(typeof client.messages.create);`;
const play = {
	fix: quickFix,
	language: 'typescript',
	client: 'anthropic-ts',
	program: (code: string) => `${code}\n${start}`,
	prints: /^function$/m,
} as const;

/** The module in place of the class. */
export const proofs = [
	repairedProgram({
		...play,
		takes: { for: 'import' },
		before: () => `import * as Anthropic from '@anthropic-ai/sdk';\n${start}`,
	}),
	repairedProgram({
		...play,
		takes: { for: 'await import' },
		before: () => `const Anthropic = await import('@anthropic-ai/sdk');\n${start}`,
	}),
];
