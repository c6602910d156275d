/** How sure a match is. Both are claims; what is less sure is left out. */
export type Confidence = 'exact' | 'likely';

/** Whether a retry helps. */
export type Retry = 'never' | 'after-fix' | 'backoff' | 'after-header' | 'at-reset' | 'unknown';

/** An entry in short. */
export interface Found {
	/** Of an entry, for `show`; or of a code that no entry explains: "codes/…". */
	readonly id: string;
	readonly title: string;
	/** The one thing to do first, as plain text. */
	readonly quick_fix: string;
	readonly retry: Retry;
	/** The page for people. */
	readonly url: string;
}

/** An entry that a text is about. */
export interface Match extends Found {
	readonly confidence: Confidence;
	/** What of the wording was found: "9 of 9 fixed words, in order, on one line". */
	readonly why: string;
	/** What the text has where the wording varies, by name: { request_id: 'req_…' }. */
	readonly values: Readonly<Record<string, string>>;
}

/** The errors that a text is about, the surest first; empty when none is known. */
export function match(text: string): Match[];

/** The errors that a few words are about, best first. */
export function search(words: string): Found[];

/** A whole entry as Markdown; nothing when there is none with this id. */
export function show(id: string): string | undefined;

/** Which release of the knowledge base answers. */
export function release(): string;
