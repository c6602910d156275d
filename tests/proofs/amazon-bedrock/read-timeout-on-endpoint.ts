import { quickFix } from '#schema/proof.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';

/** A service that answers after three seconds; the limit before is a second in place of a minute. */
export const proofs = [
	editedCall({
		fix: quickFix,
		takes: { for: 'Python' },
		sdk: 'boto3',
		judge: () => undefined,
		delay: 3000,
		fails: `
from botocore.config import Config

short = Config(read_timeout=1, retries={"total_max_attempts": 1})
bedrock = boto3.client("bedrock-runtime", config=short)`,
		after: `
answer = bedrock.converse(
    modelId="us.anthropic.claude-sonnet-4-5-20250929-v1:0",
    messages=[{"role": "user", "content": [{"text": "Hello"}]}],
)
print(answer["output"]["message"]["content"][0]["text"])`,
		sees: {
			words: 'the answer is printed',
			in: (_, printed) => /^Hello there\.$/m.test(printed),
		},
	}),
];
