import { quickFix } from '#schema/proof.ts';
import { retried } from '#witness/proofs/kinds/retried.ts';

/** More refusals in a row than the two retries of the SDKs outlast. */
export const proofs = retried({ fix: quickFix, refused: 'anthropic/529-overloaded', requests: 5 });
