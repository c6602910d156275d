import { quickFix } from '#schema/proof.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';

const refused = 'bedrock/malformed-input';

/** A body that was made for Titan, sent to Nova. */
export const proofs = [
	editedCall({
		fix: quickFix,
		takes: { for: 'Python' },
		sdk: 'boto3',
		refused,
		judge: ({ text }) => (text.includes('textGenerationConfig') ? refused : undefined),
		given: `
import json

bedrock = client
body = {"inputText": "Hello", "textGenerationConfig": {"maxTokenCount": 1000}}`,
		fails: `
bedrock.invoke_model(modelId="us.amazon.nova-2-lite-v1:0", body=json.dumps(body))`,
	}),
];
