import { pack, vocabularyOf } from './pack.ts';
import type { ParsedSignature } from './pack.ts';
import { formOf, parseSignature } from './parse-signature.ts';
import type { CodeSignature, MatcherIndex, Signature, SignatureFacts } from '../types.ts';

/** The table that `match` reads, as plain JSON: same signatures, same bytes. */
export function compile(signatures: readonly (Signature | CodeSignature)[]): MatcherIndex {
	const parsed = signatures.map((signature): ParsedSignature => ({
		id: signature.id,
		facts: factsBeside(signature),
		parts: 'text' in signature ? parseSignature(signature.text) : [],
	}));
	const twins = Map.groupBy(
		parsed.filter(({ parts }) => parts.length > 0),
		wordsAlone,
	);
	const withForms = parsed.map((one, number) => {
		const signature = signatures[number];
		const hasTwin = twins.get(wordsAlone(one))?.some(({ id }) => id !== one.id);
		return hasTwin && signature && 'text' in signature
			? { ...one, form: formOf(signature.text) }
			: one;
	});
	return pack(withForms, vocabularyOf(parsed), signatures.length);
}

/** The words of a signature that must be there: what the table tells it by. */
function wordsAlone({ parts }: ParsedSignature): string {
	return parts.map((part) => (part.kind === 'word' ? `${part.word} ` : '')).join('');
}

function factsBeside(signature: Signature | CodeSignature): SignatureFacts {
	const { code, wrapper } = signature;
	const { http_status, error_type } = 'text' in signature ? signature : {};
	return {
		...(http_status === undefined ? {} : { status: http_status }),
		...(error_type === undefined ? {} : { type: error_type }),
		...(code === undefined ? {} : { code }),
		...(wrapper ? { wrapper: true } : {}),
	};
}
