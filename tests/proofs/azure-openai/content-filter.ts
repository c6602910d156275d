import { quickFix } from '#schema/proof.ts';
import { azureApi } from '#witness/proofs/apis/compatible.ts';
import { told } from '#witness/proofs/kinds/told.ts';

const call = (prompt: string) => `
client = openai.AzureOpenAI(api_version="2024-10-21")
client.chat.completions.create(
    model="my-deployment", messages=[{"role": "user", "content": "${prompt}"}]
)`;

/** A filter that takes one wording and not another. */
export const proofs = [
	told({
		fix: quickFix,
		takes: { for: 'Python' },
		sdk: 'openai-py',
		judge: (asked) =>
			asked.text.includes('ping') ? 'openai-compatible/azure-filter' : azureApi()(asked),
		fails: call('ping'),
		tells: /^jailbreak \{.*'filtered': True/m,
		cured: call('Is anybody there?'),
	}),
];
