import type { Evidence, Hit } from './hit.ts';

/** The order of two hits: negative when `a` goes first. Each rung decides only what those above left open. */
export function compare(a: Hit, b: Hit): number {
	return (
		// What may be claimed goes before what is only close.
		Number(isClaim(b)) - Number(isClaim(a)) ||
		// A message that says what failed goes before one that only says that something did.
		Number(a.row.facts.wrapper ?? false) - Number(b.row.facts.wrapper ?? false) ||
		// Of several errors in one text, the one that the others came of.
		rootFirst(a, b) ||
		// A message inside a hole of another one is the cause that the other reports.
		causeFirst(a, b) ||
		// Of signatures with the same words, the one that is written as the paste is.
		likest(a, b) ||
		// Of what is only close, the one of the status that the paste has.
		Number(isOfAnotherStatus(a)) - Number(isOfAnotherStatus(b)) ||
		// More and rarer words, counting only what stands in order and how much of the whole it is.
		explained(b) - explained(a) ||
		// More of the values and the frame that were written out.
		b.optional - a.optional ||
		// What the paste says of status, type and code.
		b.agrees.length - b.disagrees.length - a.agrees.length + a.disagrees.length ||
		// A message that begins and ends where the signature does.
		ends(b) - ends(a) ||
		// A hole that stands for nothing explains less.
		a.emptyHoles - b.emptyHoles ||
		// Less left over: the signature that has fewer words to miss.
		a.row.slots.length - b.row.slots.length ||
		a.row.number - b.row.number
	);
}

/** Share that a single word of several counts for: it stands in many texts by chance. */
const loneShare = 0.1;

/** How much of the paste's telling words a hit explains, less when it is only a part of its signature. */
export function explained(evidence: Evidence): number {
	const { complete, unbroken, found, full, begun, pairs, cutOff } = evidence;
	if (complete && unbroken) return found;
	if (cutOff && begun > 0) return (found + begun) * 0.8;
	if (pairs.length === 1) return found * loneShare;
	const share = full > 0 ? found / full : 0;
	return cutOff ? found * 0.8 : found * share * share * 0.9;
}

/** Whether a hit is more than the closest there is. */
export function isClaim({ confidence }: Pick<Hit, 'confidence'>): boolean {
	return confidence !== 'possible';
}

/** Only close, and of another status: what is missing is what would have told. */
function isOfAnotherStatus(hit: Hit): boolean {
	return !isClaim(hit) && !hit.complete && hit.disagrees.some(({ name }) => name === 'status');
}

function likest(a: Hit, b: Hit): number {
	const areTwins = a.row.form !== undefined && a.row.weight === b.row.weight;
	return areTwins ? b.like - a.like : 0;
}

function ends({ opens, closes }: Hit): number {
	return Number(opens) + Number(closes);
}

function causeFirst(a: Hit, b: Hit): number {
	if (!a.complete || !b.complete) return 0;
	return Number(isInside(b, a)) - Number(isInside(a, b));
}

/** Only what may be claimed says what failed; here, both are claims or neither is. */
function rootFirst(a: Hit, b: Hit): number {
	return isClaim(a) ? b.depth - a.depth : 0;
}

/** Whether one hit stands wholly in a hole of the other. */
function isInside(inner: Hit, outer: Hit): boolean {
	const { place: from } = inner.first;
	const { after: to } = inner.last;
	if (from < outer.first.place || to > outer.last.after) return false;
	return !outer.pairs.some(({ place }) => place >= from && place < to);
}
