import { pack, vocabularyOf } from './pack.ts';
import type { ParsedSignature } from './pack.ts';
import { formOf, parseSignature } from './parse-signature.ts';
import type { MatcherIndex, Signature, SignatureFacts } from '../types.ts';

/** The table that `match` reads, as plain JSON: same signatures, same bytes. */
export function compile(signatures: readonly Signature[]): MatcherIndex {
	const parsed = signatures.map((signature): ParsedSignature => ({
		id: signature.id,
		facts: factsBeside(signature),
		parts: parseSignature(signature.text),
	}));
	const twins = Map.groupBy(parsed, wordsAlone);
	const withForms = parsed.map((one, number) => {
		const hasTwin = twins.get(wordsAlone(one))?.some(({ id }) => id !== one.id);
		return hasTwin ? { ...one, form: formOf(signatures[number]?.text ?? '') } : one;
	});
	return pack(withForms, vocabularyOf(parsed), signatures.length);
}

/** The words of a signature that must be there: what the table tells it by. */
function wordsAlone({ parts }: ParsedSignature): string {
	return parts.map((part) => (part.kind === 'word' ? `${part.word} ` : '')).join('');
}

function factsBeside(signature: Signature): SignatureFacts {
	return {
		...(signature.http_status === undefined ? {} : { status: signature.http_status }),
		...(signature.error_type === undefined ? {} : { type: signature.error_type }),
		...(signature.code === undefined ? {} : { code: signature.code }),
		...(signature.wrapper ? { wrapper: true } : {}),
	};
}
