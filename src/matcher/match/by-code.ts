import type { Row } from '../table/rows.ts';
import type { Table } from '../table/table.ts';
import { codesIn } from '../text/codes.ts';
import type { StatedCode } from '../text/codes.ts';
import type { Match } from '../types.ts';
import type { Paste } from './paste.ts';
import { isClaim } from './rank.ts';
import { pastedEnd } from './to-match.ts';

/**
 * The entries that a code of the paste belongs to. A code of one entry alone is a claim, whatever the words say; one
 * that several share, or that only says that something failed, is not.
 */
export function matchesByCode({ rowsByCode }: Table, paste: Paste, pasted: string): Match[] {
	if (rowsByCode.size === 0) return [];
	const best = new Map<string, Match>();
	for (const code of codesIn(paste.clean.text)) {
		const rows = rowsByCode.get(code.value) ?? [];
		const isShared = new Set(rows.map(({ id }) => id)).size > 1;
		for (const row of rows) {
			if (!best.has(row.id)) best.set(row.id, matchOf(row, code, isShared, paste, pasted));
		}
	}
	return [...best.values()];
}

function matchOf(
	row: Row,
	{ value, start, end }: StatedCode,
	isShared: boolean,
	{ clean }: Paste,
	pasted: string,
): Match {
	const isClaim = !isShared && !row.facts.wrapper;
	const agrees = [{ name: 'code', expected: value, found: value } as const];
	return {
		id: row.id,
		confidence: isClaim ? 'exact' : 'possible',
		signature: row.number,
		matched: [],
		fixed: [],
		values: {},
		spans: [{ start: clean.at[start] ?? 0, end: pastedEnd(clean, pasted, end) }],
		why: {
			matchedWords: 0,
			fixedWords: 0,
			complete: true,
			unbroken: true,
			lines: 1,
			cutOff: false,
			missing: [],
			otherNames: 0,
			agrees,
			disagrees: [],
		},
	};
}

/**
 * Both lists as one, each entry once. A code with a name says more than words do, and goes first; a number goes behind
 * the words that are claimed, because a protocol has few of them.
 */
export function joined(byCode: readonly Match[], byWords: readonly Match[]): Match[] {
	const isNamed = ({ why }: Match): boolean => /^[a-z]/i.test(why.agrees[0]?.found ?? '');
	const claims = byCode.filter(isClaim);
	const claimsByWords = byWords.filter(isClaim);
	const ordered = [...claims.filter(isNamed), ...claimsByWords, ...claims, ...byWords, ...byCode];
	const claimed = new Map(claimsByWords.map((one) => [one.id, one]));
	const best = new Map<string, Match>();
	for (const one of ordered) {
		if (!best.has(one.id)) best.set(one.id, claimed.get(one.id) ?? one);
	}
	return [...best.values()];
}
