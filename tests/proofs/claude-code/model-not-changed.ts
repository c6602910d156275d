import { quickFix } from '#schema/proof.ts';
import { answered, typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

const refused = 'anthropic/400-one-token-refused';

/** A gateway that refuses requests for one token, and answers all others. */
const gateway = {
	refused,
	before: 'claude-itself -p "/model my-model"',
	warns: true,
	judge: ({ body }: { readonly body: unknown }) =>
		(body as { max_tokens?: number } | undefined)?.max_tokens === 1 ? refused : undefined,
} as const;

export const proofs = [
	typedIntoShell({
		...gateway,
		fix: quickFix,
		takes: { for: "A gateway's model" },
		sees: answered,
	}),
	typedIntoShell({
		...gateway,
		fix: 'Set the model without the check',
		takes: { type: 'shell', nth: 1 },
		// The prompt behind it shows that a request goes through.
		afterwards: 'claude-itself -p "/model my-model"\nclaude',
		sees: (stage, _, { stdout }) =>
			stage.promises('the model is set', stdout.includes('Set model to'), stdout),
	}),
];
