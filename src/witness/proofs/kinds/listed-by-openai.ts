import { quickFix } from '#schema/proof.ts';
import { openAiApi } from '../apis/openai.ts';
import type { Proof } from '../proof.ts';
import { listed } from './listed.ts';

/** Proves in both languages of OpenAI's SDK that the quick fix lists a model with which the Responses API answers. */
export function listedByOpenAi(refused: string, wrong: string): Proof[] {
	const shared = {
		fix: quickFix,
		refused,
		judge: openAiApi([refused]),
		wrong,
		right: 'gpt-5.6-luna',
	};
	return [
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
}
