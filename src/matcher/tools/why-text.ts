import type { Match } from '../types.ts';

/** Why an entry was found, in words: "13 of 13 fixed words, in order, on one line; HTTP 400 agrees". */
export function whyText({ why }: Match): string {
	if (why.fixedWords === 0) return `the code ${why.agrees[0]?.found} is stated`;
	const words = `${why.matchedWords} of ${why.fixedWords} fixed words`;
	const order = why.complete && why.unbroken && 'in order';
	const lines = why.lines === 1 ? 'on one line' : `over ${why.lines} lines`;
	const cut = why.cutOff && 'the paste ends inside the message';
	const missing = why.missing.length > 0 && `missing: ${why.missing.slice(0, 6).join(' ')}`;
	const found = [words, order, lines, cut, missing].filter(Boolean).join(', ');
	return [found, ...why.agrees.map(agreement), ...why.disagrees.map(disagreement)].join('; ');
}

type Fact = Match['why']['agrees'][number];
const labels = { status: 'HTTP', type: 'type', code: 'code' } as const;
const agreement = ({ name, found }: Fact) => `${labels[name]} ${found} agrees`;
const disagreement = ({ name, expected, found }: Fact) =>
	`${labels[name]} is ${found}, not ${expected}`;
