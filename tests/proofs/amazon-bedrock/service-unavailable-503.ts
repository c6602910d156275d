import { quickFix } from '#schema/proof.ts';
import { retried } from '#witness/proofs/kinds/retried.ts';

/** A service without capacity for more requests than the defaults of boto3 send. */
export const proofs = retried({
	fix: quickFix,
	sdk: 'bedrock',
	refused: 'bedrock/service-unavailable',
	requests: 8,
});
