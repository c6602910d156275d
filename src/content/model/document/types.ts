import type { EntryData } from '#schema/entry.ts';
import type { FixRun } from '#schema/proof.ts';
import type { families, layers, retries, typedIn } from '#schema/vocabulary.ts';
import type { ParameterLink } from '../parameters.ts';
import type { PrintedText, Prints } from '../prints.ts';

/** What the document takes of an entry. */
export interface Documented {
	readonly data: EntryData;
	readonly body: string;
	/** Day of the last change. */
	readonly updated: string;
	/** What tools print, from running them. */
	readonly prints: Prints;
	/** The fixes that were run. */
	readonly runs: readonly FixRun[];
	readonly product: { readonly slug: string; readonly name: string; readonly vendor: string };
}

/** How the document finds what an entry refers to. */
export interface Surroundings {
	/** Another entry; `undefined` when there is none with this id. */
	readonly entry: (id: string) => Pick<EntryData, 'title' | 'signatures'> | undefined;
	/** The other entries of a family, of one product after the other. */
	readonly sameTrouble: (
		family: Family,
	) => readonly (Pick<Documented, 'data' | 'product'> & { readonly id: string })[];
	/** Where an API parameter is described; `undefined` when nothing describes it. */
	readonly parameter: (reference: string) => ParameterLink | undefined;
}

/**
 * A part of an entry: `first` is what a stopped reader needs before anything else, `facts` what few ask. Its id is the anchor; a title of '' means that it stands under the title of the page. A folded
 * part is what few readers need: formats that can hide it until it is asked for, do.
 */
export interface Section {
	readonly id: string;
	readonly title: string;
	readonly part: 'first' | 'rest' | 'facts';
	readonly folded?: boolean;
	readonly blocks: readonly Block[];
}

/** One piece of a section. Every format prints each kind in its own way, and decides nothing else. */
export type Block =
	/** Paragraphs, lists and fenced code, as written. */
	| { readonly kind: 'markdown'; readonly text: string }
	/** A remark beside the text. */
	| { readonly kind: 'note'; readonly text: string }
	| { readonly kind: 'line'; readonly role: LineRole; readonly spans: readonly Span[] }
	/** An error text as printed, with placeholders. */
	| { readonly kind: 'signature'; readonly text: string; readonly facts: string }
	/** The wording that names the page, with the title of the page. */
	| {
			readonly kind: 'plate';
			readonly title: string;
			readonly text: string;
			readonly facts: string;
	  }
	/** The answers to what a stopped reader asks first: whose fault it is, and whether a retry helps. */
	| { readonly kind: 'chips'; readonly layer: Layer; readonly retry: Retry }
	/** Something to type or copy, and where: a key of `typedIn`. */
	| { readonly kind: 'command'; readonly type: keyof typeof typedIn; readonly text: string }
	/** The same for different readers, of whom each needs one. */
	| { readonly kind: 'tabs'; readonly tabs: readonly Tab[] }
	/** The error as tools print it, of which a reader has one. */
	| { readonly kind: 'printed'; readonly texts: readonly ToolText[] }
	/** Names and what is said of each. */
	| { readonly kind: 'terms'; readonly rows: readonly Row[] }
	/** Items that are read one after the other; numbered when their order counts or others refer to them. */
	| { readonly kind: 'list'; readonly numbered: boolean; readonly items: readonly Item[] }
	/** Items with a heading each. */
	| { readonly kind: 'parts'; readonly items: readonly (Item & { readonly title: string })[] };

/** What a line is for: the sentence that sums up, the words above a text, small facts below it, or plain text. */
export type LineRole = 'lead' | 'label' | 'facts' | 'text';

/** A stretch of a line: inline Markdown, plain text, a link, a date ("2026-11-21"), or Markdown with blocks. */
export type Span =
	| string
	| { readonly markdown: string }
	| { readonly text: string }
	/** `to` is a path of the site, an anchor of this page, or an https URL; `code` says that the label is an identifier. */
	| { readonly label: string; readonly to: string; readonly code?: boolean }
	| { readonly date: string };

/** One item of a list; its id is an anchor, its mark what others call it by. The title is inline Markdown. */
export interface Item {
	readonly id?: string;
	readonly mark?: string;
	readonly title?: string;
	readonly blocks: readonly Block[];
}

/** Where an error has its cause: a key of `layers`. */
export type Layer = keyof typeof layers;

/** A trouble that every vendor has: a key of `families`. */
export type Family = keyof typeof families;

/** Whether a retry helps: a key of `retries`. */
export type Retry = keyof typeof retries;

/** What one kind of reader needs. */
export interface Tab {
	readonly label: string;
	readonly blocks: readonly Block[];
}

/** What releases of tools print, from its beginning; and when they did, and how much of it this is. */
export interface ToolText extends PrintedText {
	readonly facts: readonly Span[];
}

/** One row of terms. */
export interface Row {
	readonly term: readonly Span[];
	readonly description: readonly Span[];
}
