import { quickFix } from '#schema/proof.ts';
import { azureApi } from '#witness/proofs/apis/compatible.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';

/** The name of the model in the place of the deployment's. */
export const proofs = [
	editedCall({
		fix: quickFix,
		takes: { for: 'Python' },
		sdk: 'openai-py',
		refused: 'openai-compatible/azure-deployment',
		judge: azureApi(),
		given: `
client = openai.AzureOpenAI(api_version="2024-10-21")
messages = [{"role": "user", "content": "ping"}]`,
		fails: 'client.chat.completions.create(model="gpt-5.6", messages=messages)',
	}),
];
