import { quickFix } from '#schema/proof.ts';
import { bedrockApi } from '#witness/proofs/apis/bedrock.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

const refused = 'bedrock/too-many-tokens';

export const proofs = [
	typedIntoShell({
		fix: quickFix,
		takes: { for: 'macOS, Linux' },
		refused,
		judge: bedrockApi([refused]),
		bedrock: true,
		env: { ANTHROPIC_MODEL: 'us.anthropic.claude-sonnet-5-5' },
	}),
];
