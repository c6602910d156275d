import { compile, match, proposeSignature, type Match } from '#matcher/index.ts';
import { signaturesOf } from '#content/model/signatures.ts';
import { whyText } from '#matcher/tools/why-text.ts';
import type { Known } from './known.ts';

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
export function claimOf(pasted: string, known: Known): Claim | undefined {
	const entries = Object.entries(known.entries).map(([id, data]) => ({ id, data }));
	const [first] = match(compile(signaturesOf(entries)), pasted);
	if (first === undefined) return undefined;
	const { id, confidence, why } = first;
	const isClaimed = confidence !== 'possible';
	if (!isClaimed && why.matchedWords < closeShare * why.fixedWords) return undefined;
	const title = known.entries[id]?.title ?? id;
	const wording = isClaimed ? undefined : proposeSignature(pasted)?.text;
	return { id, title, confidence, why: whyText(first), wording };
}
