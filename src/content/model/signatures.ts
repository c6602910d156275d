import { isRecord, select } from '../read/path.ts';

/** A wording of an error with what is printed beside it and the id of its entry, as the matcher takes it. */
export interface EntrySignature {
	readonly id: string;
	readonly text: string;
	readonly wrapper?: boolean | undefined;
	readonly http_status?: number | undefined;
	readonly error_type?: string | undefined;
	readonly code?: string | undefined;
}

/** All signatures of entries, in the order of the ids; whatever else is wrong with an entry, its sound signatures count. */
export function signaturesOf(
	entries: Iterable<{ readonly id: string; readonly data: unknown }>,
): EntrySignature[] {
	return [...entries]
		.sort((a, b) => (a.id < b.id ? -1 : 1))
		.flatMap(({ id, data }) =>
			select(data, 'signatures[]').flatMap(({ value }) => signatureOf(id, value) ?? []),
		);
}

function signatureOf(id: string, value: unknown): EntrySignature | undefined {
	if (!isRecord(value)) return undefined;
	const { text, wrapper, http_status, error_type, code } = value;
	if (typeof text !== 'string') return undefined;
	return {
		id,
		text,
		wrapper: wrapper === true,
		http_status: typeof http_status === 'number' ? http_status : undefined,
		error_type: typeof error_type === 'string' ? error_type : undefined,
		code: typeof code === 'string' ? code : undefined,
	};
}
