import { quickFix } from '#schema/proof.ts';
import { secrets } from '#witness/driver.ts';
import type { Judge } from '#witness/proofs/api.ts';
import { openAiApi } from '#witness/proofs/apis/openai.ts';
import { checked } from '#witness/proofs/kinds/checked.ts';

/** The list of models takes the same keys as everything else. */
const judge: Judge = (asked) =>
	asked.path === '/v1/models' && asked.headers['authorization'] !== `Bearer ${secrets.bearer}`
		? 'openai/invalid-api-key'
		: openAiApi()(asked);

/** A key with an end that was not copied. */
export const proofs = [
	checked({
		fix: quickFix,
		takes: { for: 'macOS, Linux' },
		sdk: 'openai-py',
		refused: 'openai/invalid-api-key',
		judge,
		at: 'real host',
		program: 'client.responses.create(model="gpt-5.6-luna", input="ping")',
		wrong: { OPENAI_API_KEY: secrets.bearer.slice(0, -1) },
		right: { OPENAI_API_KEY: secrets.bearer },
		prints: [/^401$/m, /^200$/m],
	}),
];
