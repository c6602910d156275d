import { quickFix } from '#schema/proof.ts';
import { openAiApi } from '#witness/proofs/apis/openai.ts';
import { listed } from '#witness/proofs/kinds/listed.ts';

const refused = 'openai/model-not-found';
const shared = {
	fix: quickFix,
	refused,
	judge: openAiApi([refused]),
	wrong: 'gpt-5.6-lunar',
	right: 'gpt-5.6-luna',
};

export const proofs = [
	listed({
		...shared,
		takes: { for: 'Python' },
		sdk: 'openai-py',
		call: (name) => `client.responses.create(model="${name}", input="ping")`,
	}),
	listed({
		...shared,
		takes: { for: 'TypeScript' },
		sdk: 'openai-ts',
		call: (name) => `await client.responses.create({ model: '${name}', input: 'ping' });`,
	}),
];
