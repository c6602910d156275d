import { quickFix } from '#schema/proof.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

/** A gateway that drops the beta header, so that fields which need one are unknown behind it. */
export const proofs = [
	typedIntoShell({
		fix: quickFix,
		takes: { for: 'macOS, Linux' },
		refused: 'anthropic/400-extra-inputs-output-config',
		judge: ({ body }) => {
			const fields = Object.keys(body ?? {});
			if (fields.includes('output_config')) return 'anthropic/400-extra-inputs-output-config';
			return fields.includes('context_management')
				? 'anthropic/400-extra-inputs-context'
				: undefined;
		},
	}),
];
