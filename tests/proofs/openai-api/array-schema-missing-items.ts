import { quickFix } from '#schema/proof.ts';
import { openAiApi } from '#witness/proofs/apis/openai.ts';
import { editedBody } from '#witness/proofs/kinds/edited-body.ts';

const tool = (properties: unknown) => ({
	type: 'function',
	name: 'read_files',
	strict: true,
	parameters: { type: 'object', properties, required: ['paths'], additionalProperties: false },
});

export const proofs = [
	editedBody({
		fix: quickFix,
		takes: { for: 'In the schema' },
		refused: 'openai/array-missing-items',
		judge: openAiApi(),
		path: '/v1/responses',
		body: { model: 'gpt-5.6-luna', input: 'Read.', tools: [tool({ paths: { type: 'array' } })] },
		edit: (body, given) => ({ ...body, tools: [tool(given)] }),
	}),
];
