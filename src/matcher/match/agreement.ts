import { factsIn } from '../text/facts.ts';
import type { Fact } from '../types.ts';
import type { Evidence, Hit } from './hit.ts';
import type { Paste } from './paste.ts';

/** How far around a message its status and type may stand, in characters. */
const around = 240;

/** Whether the surroundings say what the signature says; gateways change a status, so it is no proof. */
export function agreementOf(
	{ clean }: Paste,
	{ row, first, last }: Evidence,
): Pick<Hit, 'agrees' | 'disagrees'> {
	const { status, type, code } = row.facts;
	const agrees: Fact[] = [];
	const disagrees: Fact[] = [];
	if (status === undefined && type === undefined && code === undefined)
		return { agrees, disagrees };
	const from = Math.max(0, first.first.start - around);
	const found = factsIn(clean.text.slice(from, last.last.end + around));
	const names = [found.type, found.code, found.exception?.split('.').at(-1)];
	const compare = (name: Fact['name'], expected: string, read: string | undefined): void => {
		if (read === undefined) return;
		(read === expected ? agrees : disagrees).push({ name, expected, found: read });
	};
	if (status !== undefined) compare('status', String(status), found.status?.toString());
	if (code !== undefined) compare('code', code, names.includes(code) ? code : found.code);
	if (type !== undefined) {
		const isRival = type.endsWith('_error') && found.type?.endsWith('_error');
		compare('type', type, names.includes(type) ? type : isRival ? found.type : undefined);
	}
	return { agrees, disagrees };
}
