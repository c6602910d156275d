import { quickFix } from '#schema/proof.ts';
import { secrets } from '#witness/driver.ts';
import { azureApi } from '#witness/proofs/apis/compatible.ts';
import { checked } from '#witness/proofs/kinds/checked.ts';

/** The key of another resource. */
export const proofs = [
	checked({
		fix: quickFix,
		takes: { for: 'macOS, Linux' },
		sdk: 'openai-py',
		refused: 'openai-compatible/azure-401',
		judge: azureApi(),
		program: `
client = openai.AzureOpenAI(api_version="2024-10-21")
client.chat.completions.create(
    model="my-deployment", messages=[{"role": "user", "content": "ping"}]
)`,
		wrong: { AZURE_OPENAI_API_KEY: 'short' },
		right: { AZURE_OPENAI_API_KEY: secrets.bearer },
		prints: [
			/^http:\/\/127\.0\.0\.1:\d+\n5$/m,
			new RegExp(`^http://127.+\\n${secrets.bearer.length}$`, 'm'),
		],
	}),
];
