import { pack, vocabularyOf } from './pack.ts';
import type { Entry } from './pack.ts';
import { parseSignature } from './parse-signature.ts';
import type { MatcherIndex, Signature, SignatureFacts } from '../types.ts';

/** The table that `match` reads, as plain JSON: same signatures, same bytes. */
export function compile(signatures: readonly Signature[]): MatcherIndex {
	const entries = signatures.map((signature, number): Entry => ({
		number,
		id: signature.id,
		facts: factsOf(signature),
		parts: parseSignature(signature.text),
	}));
	return pack(entries, vocabularyOf(entries), signatures.length);
}

function factsOf(signature: Signature): SignatureFacts {
	return {
		...(signature.http_status === undefined ? {} : { status: signature.http_status }),
		...(signature.error_type === undefined ? {} : { type: signature.error_type }),
		...(signature.code === undefined ? {} : { code: signature.code }),
		...(signature.wrapper ? { wrapper: true } : {}),
	};
}
