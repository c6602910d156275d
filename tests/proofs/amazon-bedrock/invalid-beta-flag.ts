import { quickFix } from '#schema/proof.ts';
import { bedrockApi } from '#witness/proofs/apis/bedrock.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

const refused = 'bedrock/invalid-beta-flag';

export const proofs = [
	typedIntoShell({
		fix: quickFix,
		takes: { for: 'macOS, Linux' },
		refused,
		judge: bedrockApi([refused]),
		// Newer releases leave a refused flag out by themselves.
		release: 'claude-code@2.1.226',
		bedrock: true,
		env: { ANTHROPIC_MODEL: 'us.anthropic.claude-sonnet-5-5' },
	}),
];
