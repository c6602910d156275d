import { quickFix } from '#schema/proof.ts';
import { deepSeekApi } from '#witness/proofs/apis/compatible.ts';
import { editedBody } from '#witness/proofs/kinds/edited-body.ts';

const shared = { fix: quickFix, judge: deepSeekApi(), path: '/chat/completions' };
const image = { type: 'image_url', image_url: { url: 'https://example.com/a.png' } };

export const proofs = [
	editedBody({
		...shared,
		takes: { for: 'A message' },
		refused: 'openai-compatible/deepseek-image',
		body: { model: 'deepseek-v4-pro', messages: [{ role: 'user', content: [image] }] },
		edit: (body, given) => ({ ...body, messages: [given] }),
	}),
	editedBody({
		...shared,
		takes: { for: 'A tool' },
		refused: 'openai-compatible/deepseek-tool',
		body: {
			model: 'deepseek-v4-pro',
			messages: [{ role: 'user', content: 'Search.' }],
			tools: [{ name: 'search', parameters: { type: 'object' } }],
		},
		edit: (body, given) => ({ ...body, tools: [given] }),
	}),
];
