import { quickFix } from '#schema/proof.ts';
import { openAiApi } from '#witness/proofs/apis/openai.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';
import { named } from '#witness/proofs/kinds/loads.ts';

const parameters = { type: 'object', properties: {} };
const tools = [
	{ type: 'function', name: 'files/read a', parameters },
	{ type: 'web_search' },
	{ type: 'function', name: 'look', parameters },
];
const chatTools = [{ type: 'function', function: { name: 'calendar.list', parameters } }];
const shared = {
	fix: quickFix,
	takes: { for: 'Python' },
	sdk: 'openai-py' as const,
	refused: 'openai/tool-name-pattern',
	judge: openAiApi(),
	fails: '',
};

export const proofs = [
	editedCall({
		...shared,
		given: named('tools', tools),
		after: 'client.responses.create(model="gpt-5.6-luna", input="Hello", tools=tools)',
		sees: {
			words: 'all tools are still there',
			in: ({ body }) => (body as { tools: unknown[] }).tools.length === 3,
		},
	}),
	editedCall({
		...shared,
		given: named('tools', chatTools),
		after: `
assert real_names["calendar_list"] == "calendar.list" if "real_names" in globals() else True
client.chat.completions.create(
    model="gpt-5.6-luna", messages=[{"role": "user", "content": "Hello"}], tools=tools
)`,
	}),
];
