import { quickFix } from '#schema/proof.ts';
import { bedrockApi } from '#witness/proofs/apis/bedrock.ts';
import { listed } from '#witness/proofs/kinds/listed.ts';

export const proofs = [
	listed({
		fix: quickFix,
		takes: { for: 'AWS CLI, Claude' },
		sdk: 'boto3',
		refused: 'bedrock/on-demand-throughput',
		judge: bedrockApi(),
		call: (name) =>
			`client.converse(modelId="${name}", messages=[{"role": "user", "content": [{"text": "ping"}]}])`,
		wrong: 'anthropic.claude-sonnet-5-5',
		right: 'us.anthropic.claude-sonnet-5-5',
		shell: true,
		beside: { client: 'aws-cli', program: 'aws' },
	}),
];
