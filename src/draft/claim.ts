import { compile, match, type Match } from '#matcher/index.ts';
import { proposeSignature } from '#matcher/tools/propose-signature.ts';
import { signaturesOf } from '#content/model/signatures.ts';
import { whyText } from '#matcher/tools/why-text.ts';
import type { Catalogue } from './catalogue.ts';
import { passesOn, printsIn } from './prints.ts';

/** The entry that a paste is about, or comes close to. */
export interface Claim {
	readonly id: string;
	readonly title: string;
	/** `possible` when most words of a signature are there: perhaps the same error in another wording. */
	readonly confidence: Match['confidence'];
	/** Why, in words. */
	readonly why: string;
	/** The wording of the paste, when no signature of the entry has it. */
	readonly wording: string | undefined;
}

/** Fewer of a signature's words than this are shared by errors that have nothing to do with each other. */
const closeShare = 0.6;

/** What the matcher makes of a paste; `undefined` when no entry is close. */
export function claimOf(pasted: string, catalogue: Catalogue): Claim | undefined {
	const entries = Object.entries(catalogue.entries).map(([id, data]) => ({ id, data }));
	const [first] = match(compile(signaturesOf(entries)), pasted);
	if (first === undefined) return undefined;
	const { id, confidence } = first;
	const isClaimed = confidence !== 'possible';
	if (!isClaimed && !isClose(first, pasted, catalogue)) return undefined;
	const title = catalogue.entries[id]?.title ?? id;
	const wording = isClaimed ? undefined : proposeSignature(pasted)?.text;
	return { id, title, confidence, why: whyText(first), wording };
}

/** Whether an entry with only some of the words may be about the same error: most of them, and of the same vendor. */
function isClose({ id, why }: Match, pasted: string, { products }: Catalogue): boolean {
	if (why.matchedWords < closeShare * why.fixedWords) return false;
	const [product = ''] = id.split('/');
	const own = products[product]?.vendor;
	const vendors = printsIn(pasted).flatMap(({ vendor }) => vendor ?? []);
	if (own === undefined || vendors.length === 0 || vendors.includes(own)) return true;
	const known = new Set(Object.values(products).map(({ vendor }) => vendor));
	return passesOn(product) && vendors.some((vendor) => known.has(vendor));
}
