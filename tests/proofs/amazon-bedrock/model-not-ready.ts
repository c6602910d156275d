import { quickFix } from '#schema/proof.ts';
import { retried } from '#witness/proofs/kinds/retried.ts';

/** A model that is back after more requests than the defaults of the AWS SDKs send. */
export const proofs = retried({
	fix: quickFix,
	sdk: 'bedrock',
	refused: 'bedrock/model-not-ready',
	requests: 8,
});
