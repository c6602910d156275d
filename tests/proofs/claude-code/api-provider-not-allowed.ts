import { answered, typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';
import { manage } from '#witness/proofs/kinds/managed.ts';

/** A provider that the managed settings do not list. */
export const proofs = [
	typedIntoShell({
		fix: 'Use what is allowed',
		takes: { type: 'shell' },
		env: { CLAUDE_CODE_USE_BEDROCK: '1' },
		prepare: (stage) =>
			manage(stage, {
				allowedProviders: ['anthropic', 'customEndpoint'],
				env: { ANTHROPIC_BASE_URL: '$ANTHROPIC_BASE_URL' },
			}),
		sees: answered,
	}),
];
