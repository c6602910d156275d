import { quickFix } from '#schema/proof.ts';
import { rewound } from '#witness/proofs/kinds/rewound.ts';

/** A word that sets the safeguards off. */
export const proofs = [
	rewound({
		fix: quickFix,
		takes: { type: 'client', nth: 0 },
		refused: 'anthropic/sse-refusal',
		error: /safeguards flagged/,
	}),
];
