import { quickFix } from '#schema/proof.ts';
import { jsonReply } from '#witness/proofs/accepted.ts';
import { responseOf } from '#witness/proofs/apis/accepted-others.ts';
import { openAiApi } from '#witness/proofs/apis/openai.ts';
import type { Judge } from '#witness/proofs/api.ts';
import { editedBody } from '#witness/proofs/kinds/edited-body.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';

const judge: Judge = (asked) =>
	openAiApi()(asked) ?? jsonReply(responseOf('{"city":"Bern","street":null}', asked.body));
const refused = 'openai/strict-additional-properties';
const format = (schema: unknown) => ({
	format: { type: 'json_schema', name: 'Address', strict: true, schema },
});
const properties = { city: { type: 'string' }, street: { type: 'string' } };
const open = { type: 'object', properties, required: ['city'] };

export const proofs = [
	editedBody({
		fix: quickFix,
		takes: { for: 'Schema' },
		refused,
		judge,
		path: '/v1/responses',
		body: { model: 'gpt-5.6-luna', input: 'Where?', text: format(open) },
		edit: (body, given) => ({ ...body, text: format(given) }),
	}),
	editedCall({
		fix: quickFix,
		takes: { for: 'Python' },
		sdk: 'openai-py',
		refused,
		judge,
		given: `from pydantic import BaseModel\n\ntext = "Where?"`,
		fails: `client.responses.create(model="gpt-5.6-luna", input=text, text=${JSON.stringify(format(open)).replaceAll('true', 'True')})`,
	}),
];
