import { quickFix } from '#schema/proof.ts';
import { otherModel } from '#witness/proofs/kinds/other-model.ts';

/** A gateway whose upstream for one model refuses. */
export const proofs = [
	otherModel({
		fix: quickFix,
		takes: { type: 'client', nth: 0 },
		refused: 'anthropic/400-gateway-upstream-rejected',
		error: /upstream/,
	}),
];
