import { quickFix } from '#schema/proof.ts';
import { repairedCall } from '#witness/proofs/kinds/repaired-call.ts';

/** The SDKs refuse before they send anything. */
export const proofs = repairedCall({ fix: quickFix, max_tokens: 64_000 });
