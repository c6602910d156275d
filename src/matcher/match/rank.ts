import type { Agreement } from './agreement.ts';
import type { Finding } from './finding.ts';
import type { Confidence } from '../types.ts';

/** A finding with what may be said of it. */
export type Ranked = Agreement & { readonly finding: Finding; readonly confidence: Confidence };

/** The order of two findings: negative when `a` goes first. Each rung decides only what those above left open. */
export function compare(a: Ranked, b: Ranked): number {
	const [x, y] = [a.finding, b.finding];
	return (
		// What may be claimed goes before what is only close.
		Number(isClaim(b)) - Number(isClaim(a)) ||
		// A message that says what failed goes before one that only says that something did.
		Number(x.row.facts.wrapper ?? false) - Number(y.row.facts.wrapper ?? false) ||
		// A message inside a hole of another one is the cause that the other reports.
		causeFirst(x, y) ||
		// More and rarer words, counting only what stands in order and how much of the whole it is.
		explained(y) - explained(x) ||
		// More of the values and the frame that were written out.
		y.optional - x.optional ||
		// What the paste says of status, type and code.
		b.agrees.length - b.disagrees.length - a.agrees.length + a.disagrees.length ||
		// A message that begins and ends where the signature does.
		ends(y) - ends(x) ||
		// A hole that stands for nothing explains less.
		x.emptyHoles - y.emptyHoles ||
		// Less left over: the signature that has fewer words to miss.
		x.row.words.length - y.row.words.length ||
		x.row.number - y.row.number
	);
}

/** Share that a single word of several counts for: it stands in many texts by chance. */
const loneShare = 0.1;

/** How much of the paste's telling words a finding explains, less when it is only a part of its signature. */
export function explained(finding: Finding): number {
	const share = finding.full > 0 ? finding.found / finding.full : 0;
	if (finding.complete && finding.unbroken) return finding.found;
	if (finding.pairs.length === 1) return finding.found * loneShare;
	return finding.cutOff ? finding.found * 0.8 : finding.found * share * share * 0.9;
}

function isClaim(entry: Ranked): boolean {
	return entry.confidence !== 'possible';
}

function ends(finding: Finding): number {
	return Number(finding.opens) + Number(finding.closes);
}

function causeFirst(x: Finding, y: Finding): number {
	if (!x.complete || !y.complete) return 0;
	return Number(isInside(y, x)) - Number(isInside(x, y));
}

/** Whether one finding stands wholly in a hole of the other. */
function isInside(inner: Finding, outer: Finding): boolean {
	if (inner.from < outer.from || inner.to > outer.to) return false;
	return !outer.pairs.some((pair) => pair.place >= inner.from && pair.place < inner.to);
}
