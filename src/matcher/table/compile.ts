import { pack, vocabularyOf } from './pack.ts';
import { parseSignature } from './parse-signature.ts';
import type { MatcherIndex, Signature, SignatureFacts } from '../types.ts';

/** The table that `match` reads, as plain JSON: same signatures, same bytes. */
export function compile(signatures: readonly Signature[]): MatcherIndex {
	const parsed = signatures.map((signature) => ({
		id: signature.id,
		facts: factsBeside(signature),
		parts: parseSignature(signature.text),
	}));
	return pack(parsed, vocabularyOf(parsed), signatures.length);
}

function factsBeside(signature: Signature): SignatureFacts {
	return {
		...(signature.http_status === undefined ? {} : { status: signature.http_status }),
		...(signature.error_type === undefined ? {} : { type: signature.error_type }),
		...(signature.code === undefined ? {} : { code: signature.code }),
		...(signature.wrapper ? { wrapper: true } : {}),
	};
}
