import { repairedImport } from '#witness/proofs/kinds/repaired-import.ts';

/** A path into the package that it does not offer. */
export const proofs = [
	repairedImport({
		client: 'anthropic-ts',
		wrong: `import Anthropic from '@anthropic-ai/sdk/src/index';`,
		uses: `const client = new Anthropic({ apiKey: 'example' });
console.log(typeof client.messages.create);`,
		prints: /^function$/m,
	}),
];
