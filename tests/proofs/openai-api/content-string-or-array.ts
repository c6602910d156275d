import { quickFix } from '#schema/proof.ts';
import { openAiApi } from '#witness/proofs/apis/openai.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';
import { named } from '#witness/proofs/kinds/loads.ts';

const call = { id: 'call_1', type: 'function', function: { name: 'look', arguments: '{}' } };
const history = (content: unknown) => [
	{ role: 'user', content: [{ type: 'text', text: 'Look.' }] },
	{ role: 'assistant', content: null, tool_calls: [call] },
	{ role: 'tool', tool_call_id: 'call_1', content },
	{ role: 'assistant', content: 'Seen.' },
	{ role: 'user', content: 'Well?' },
];
const shared = { fix: quickFix, judge: openAiApi(), fails: '' };
const python = (content: unknown, refused: string) =>
	editedCall({
		...shared,
		takes: { for: 'Python dictionaries' },
		sdk: 'openai-py',
		refused,
		given: named('messages', history(content)),
		after: 'client.chat.completions.create(model="gpt-5.6-luna", messages=messages)',
	});
const typescript = (content: unknown, refused: string) =>
	editedCall({
		...shared,
		takes: { for: 'TypeScript' },
		sdk: 'openai-ts',
		refused,
		given: `const messages: any[] = ${JSON.stringify(history(content))};`,
		after: `await client.chat.completions.create({ model: 'gpt-5.6-luna', messages });`,
	});

export const proofs = [
	python(null, 'openai/content-null'),
	python({ seen: true }, 'openai/content-of-wrong-type'),
	typescript(null, 'openai/content-null'),
	typescript({ seen: true }, 'openai/content-of-wrong-type'),
];
