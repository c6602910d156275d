import type { EntryData } from '#schema/entry.ts';
import { retries, type families } from '#schema/vocabulary.ts';
import type { Entry } from './library.ts';

/** The entries of a family, by vendor, then by product, then in the order of the library. */
export function membersOf(
	family: keyof typeof families,
	entries: readonly Entry[],
): readonly Entry[] {
	const place = ({ product }: Entry) => `${product.vendor}\n${product.name}`;
	return entries
		.filter(({ data }) => data.family?.kind === family)
		.sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
}

/** What tells the members of a family apart: HTTP status, the type or code of the first wording that has one, verdict. */
export function traitsOf({ signatures, retry }: EntryData): {
	readonly status: string;
	readonly code: string;
	readonly retry: string;
} {
	const status = signatures.find(({ http_status }) => http_status !== undefined)?.http_status;
	// Some write the status into the code, too.
	const names = signatures.map(({ code, error_type }) => code ?? error_type);
	const code = names.find((name) => name !== undefined && name !== String(status));
	return {
		status: status === undefined ? '' : String(status),
		code: code ?? '',
		retry: retries[retry.when].label,
	};
}
