import { quickFix } from '#schema/proof.ts';
import { rewound } from '#witness/proofs/kinds/rewound.ts';

/** A turn that broke between a call and its result. */
export const proofs = [
	rewound({
		fix: quickFix,
		takes: { type: 'client', nth: 0 },
		refused: 'anthropic/400-tool-use-no-result',
		error: /tool use concurrency/,
	}),
];
