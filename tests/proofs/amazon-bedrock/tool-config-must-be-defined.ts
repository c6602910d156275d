import { quickFix } from '#schema/proof.ts';
import { bedrockApi } from '#witness/proofs/apis/bedrock.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';

const messages = [
	{ role: 'user', content: [{ text: 'Look.' }] },
	{ role: 'assistant', content: [{ toolUse: { toolUseId: 'a', name: 'look', input: {} } }] },
	{ role: 'user', content: [{ toolResult: { toolUseId: 'a', content: [{ text: 'Seen.' }] } }] },
];
const tool = { toolSpec: { name: 'look', inputSchema: { json: { type: 'object' } } } };

export const proofs = [
	editedCall({
		fix: quickFix,
		takes: { for: 'Python' },
		sdk: 'boto3',
		refused: 'bedrock/tool-config-missing',
		judge: bedrockApi(),
		given: `
model_id = "us.anthropic.claude-sonnet-5-5"
messages = ${JSON.stringify(messages)}
tool_config = ${JSON.stringify({ tools: [tool] })}`,
		fails: 'client.converse(modelId=model_id, messages=messages)',
	}),
];
