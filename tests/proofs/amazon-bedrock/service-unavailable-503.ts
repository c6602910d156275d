import { quickFix } from '#schema/proof.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';
import { failing } from '#witness/proofs/messages-api.ts';

const refused = 'bedrock/service-unavailable';

/** A service without capacity for more requests than the defaults of boto3 send. */
export const proofs = [
	editedCall({
		fix: quickFix,
		takes: { for: 'Python' },
		sdk: 'boto3',
		refused,
		judge: failing(refused, 8),
		fails: 'bedrock = client',
		after: `
bedrock.converse(
    modelId="us.anthropic.claude-sonnet-5-5",
    messages=[{"role": "user", "content": [{"text": "Hello"}]}],
)`,
	}),
];
