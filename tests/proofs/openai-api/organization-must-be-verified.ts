import { quickFix } from '#schema/proof.ts';
import { openAiApi } from '#witness/proofs/apis/openai.ts';
import { editedBody } from '#witness/proofs/kinds/edited-body.ts';

const refusals = [
	['No summary', 'openai/summary-verify', { reasoning: { effort: 'medium', summary: 'auto' } }],
	['No stream', 'openai/org-verify', { stream: true }],
] as const;

export const proofs = refusals.map(([reader, refused, fields]) =>
	editedBody({
		fix: quickFix,
		takes: { for: reader },
		refused,
		judge: openAiApi([refused]),
		path: '/v1/responses',
		body: { model: 'gpt-5.6-luna', input: 'Hello', ...fields },
	}),
);
