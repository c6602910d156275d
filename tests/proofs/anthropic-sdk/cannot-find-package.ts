import { quickFix } from '#schema/proof.ts';
import { repairedProgram } from '#witness/proofs/kinds/repaired-program.ts';

const start = `
const client = new Anthropic({ apiKey: 'example' });
console.log(typeof client.messages.create);`;

/** A path into the package that it does not offer. */
export const proofs = [
	repairedProgram({
		fix: quickFix,
		takes: { for: 'import' },
		language: 'typescript',
		client: 'anthropic-ts',
		before: () => `import Anthropic from '@anthropic-ai/sdk/src/index';\n${start}`,
		program: (code) => `${code}\n${start}`,
		prints: /^function$/m,
	}),
];
