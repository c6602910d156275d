import { quickFix } from '#schema/proof.ts';
import { repairedCall } from '#witness/proofs/kinds/repaired-call.ts';

/** A service that is silent until an answer is whole, unless it is asked for a stream. */
export const proofs = repairedCall({
	fix: quickFix,
	max_tokens: 1024,
	timeoutSeconds: 2,
	judge: ({ text }) => (/"stream"\s*:\s*true/.test(text) ? undefined : 'network/hang'),
});
