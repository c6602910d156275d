import { repairedImport } from '#witness/proofs/kinds/repaired-import.ts';

const play = {
	client: 'anthropic-ts',
	uses: `const client = new Anthropic({ apiKey: 'example' });
console.log(typeof client.messages.create);`,
	prints: /^function$/m,
};

/** The module in place of the class. */
export const proofs = [
	repairedImport({ ...play, wrong: `import * as Anthropic from '@anthropic-ai/sdk';` }),
	repairedImport({
		...play,
		reader: 'await import',
		wrong: `const Anthropic = await import('@anthropic-ai/sdk');`,
	}),
];
