import { quickFix } from '#schema/proof.ts';
import { openAiApi } from '#witness/proofs/apis/openai.ts';
import { editedBody } from '#witness/proofs/kinds/edited-body.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';
import { named } from '#witness/proofs/kinds/loads.ts';

const says = (role: string, text: string, type = 'input_text') => ({
	role,
	content: [{ type, text }],
});
const refused = 'openai/input-text-of-assistant';
const question = says('user', 'Hello.');
const next = says('user', 'And now?');
const items = [
	question,
	says('assistant', 'Hello there.'),
	says('developer', 'Be brief.', 'text'),
	{ type: 'function_call', call_id: 'call_1', name: 'look', arguments: '{}' },
	{ type: 'function_call_output', call_id: 'call_1', output: 'Seen.' },
	{ role: 'assistant', content: 'Seen.' },
	next,
];
const body = (for_: string) =>
	editedBody({
		fix: quickFix,
		takes: { for: for_ },
		refused,
		judge: openAiApi(),
		path: '/v1/responses',
		body: { model: 'gpt-5.6-luna', input: [question, says('assistant', 'Hello there.'), next] },
		edit: (all, given) => ({
			...all,
			input: [question, { ...says('assistant', 'Hello there.'), ...(given as object) }, next],
		}),
	});

export const proofs = [
	body('Assistant message'),
	body('As a string'),
	editedCall({
		fix: 'Set the type by the role',
		takes: { type: 'python' },
		sdk: 'openai-py',
		refused,
		judge: openAiApi(),
		given: named('items', items),
		fails: '',
		around: (code) => (code === '' ? code : `${code}\nset_text_types(items)`),
		after: 'client.responses.create(model="gpt-5.6-luna", input=items)',
	}),
];
