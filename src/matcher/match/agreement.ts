import { factsOf } from '../tools/facts.ts';
import type { Finding } from './finding.ts';
import type { Paste } from '../text/paste.ts';
import type { Fact } from '../types.ts';

/** What the text near a finding says of status, type and code, next to what its signature says. */
export type Agreement = { readonly agrees: readonly Fact[]; readonly disagrees: readonly Fact[] };

const nothing: Agreement = { agrees: [], disagrees: [] };
/** How far around a message its status and type may stand, in characters. */
const around = 240;

/** The agreement of a finding with its surroundings; gateways change a status, so it is no proof. */
export function agreementOf(paste: Paste, finding: Finding): Agreement {
	const { status, type, code } = finding.row.facts;
	if (status === undefined && type === undefined && code === undefined) return nothing;
	const start = paste.words.start[finding.from] ?? 0;
	const end = paste.words.end[finding.to - 1] ?? start;
	const found = factsOf(paste.clean.text.slice(Math.max(0, start - around), end + around));
	const names = [found.type, found.code, found.exception?.split('.').at(-1)];
	const agrees: Fact[] = [];
	const disagrees: Fact[] = [];
	const compare = (name: Fact['name'], expected: string, read: string | undefined): void => {
		if (read !== undefined)
			(read === expected ? agrees : disagrees).push({ name, expected, found: read });
	};
	if (status !== undefined) compare('status', String(status), found.status?.toString());
	if (code !== undefined) compare('code', code, names.includes(code) ? code : found.code);
	if (type !== undefined) {
		const rival =
			type.endsWith('_error') && found.type?.endsWith('_error') ? found.type : undefined;
		compare('type', type, names.includes(type) ? type : rival);
	}
	return { agrees, disagrees };
}
