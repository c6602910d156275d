/** One error text as its author wrote it, each variable part a hole such as `<tool_use_id>` or `<*>`. */
export type Signature = {
	readonly id: string;
	readonly text: string;
	/** The text only says that something failed; any complete match of another signature goes before it. */
	readonly wrapper?: boolean | undefined;
	readonly http_status?: number | undefined;
	readonly error_type?: string | undefined;
	readonly code?: string | undefined;
};

/** A code without words, found wherever a program states it as a code. */
export type CodeSignature = {
	readonly id: string;
	readonly code: string;
	/** The code only says that something failed; it is never a claim. */
	readonly wrapper?: boolean | undefined;
};

/** How far a match may be believed: `exact` and `likely` are claims, `possible` is only the closest there is. */
export type Confidence = 'exact' | 'likely' | 'possible';

/** A stretch of the pasted text, in UTF-16 offsets, the end not included. */
export type Span = { readonly start: number; readonly end: number };

/** One entry that the paste may be about, by the best of its signatures. */
export type Match = {
	readonly id: string;
	readonly confidence: Confidence;
	/** The signature's place in the list that was compiled. */
	readonly signature: number;
	/** The fixed words found, in order. */
	readonly matched: readonly string[];
	/** All fixed words of the signature, in order. */
	readonly fixed: readonly string[];
	/** What stood in the holes, by the hole's name. */
	readonly values: Readonly<Record<string, string>>;
	readonly spans: readonly Span[];
	readonly why: Why;
};

/** The reasons of a match as data, for the page to put into words. */
export type Why = {
	readonly matchedWords: number;
	readonly fixedWords: number;
	/** Every fixed word is there. */
	readonly complete: boolean;
	/** No foreign word stands between words that belong together. */
	readonly unbroken: boolean;
	/** How many lines the words are spread over. */
	readonly lines: number;
	/** The paste breaks off inside the signature. */
	readonly cutOff: boolean;
	readonly missing: readonly string[];
	/** How many names that the signature writes out are others here. */
	readonly otherNames: number;
	readonly agrees: readonly Fact[];
	readonly disagrees: readonly Fact[];
};

/** A structured fact that a paste and a signature both state. */
export type Fact = {
	readonly name: 'status' | 'type' | 'code';
	readonly expected: string;
	readonly found: string;
};

/** Everything `match` needs, as plain JSON. */
export type MatcherIndex = {
	readonly version: 1;
	/** Number of signatures in the whole table, also when this is only a part of it. */
	readonly total: number;
	/** All words, those in most signatures first, separated by spaces. */
	readonly words: string;
	/** Pairs of document frequency and number of words that have it, in the order of `words`. */
	readonly frequencies: readonly number[];
	/** Names of holes, separated by spaces. */
	readonly holes: string;
	/** Ids, each after one character for the length of the start it shares with the id before. */
	readonly ids: readonly string[];
	/** Distinct combinations of what a signature says beside its text. */
	readonly facts: readonly SignatureFacts[];
	/** The signatures as numbers, see `codec.ts`. */
	readonly signatures: string;
	/** The texts of signatures that only case and punctuation tell from another entry's, by number. */
	readonly forms?: Readonly<Record<number, string>>;
	/** Numbers of the signatures, when this is only a part of the table. */
	readonly numbers?: string;
};

/** What a browser loads first of a split index: which words lead to which shards. */
export type IndexRoot = {
	readonly version: 1;
	readonly total: number;
	/** The words that lead to signatures, see `word-set.ts`; each leads to the shard of its hash. */
	readonly leads: string;
	/** How many shards there are. */
	readonly shards: number;
	/** The signatures that are a code alone: no word leads to them. */
	readonly codes?: MatcherIndex;
};

/** An index in parts, all of them or those that a paste needs: a root that says which, and the shards. */
export type SplitIndex = { readonly root: IndexRoot; readonly shards: readonly MatcherIndex[] };

/** What a signature says beside its text. */
export type SignatureFacts = {
	readonly status?: number;
	readonly type?: string;
	readonly code?: string;
	readonly wrapper?: true;
};
