import type { EntryData } from '#schema/entry.ts';
import type { ParameterLink } from '../parameters.ts';

/** What the document takes of an entry. */
export interface Documented {
	readonly data: EntryData;
	readonly body: string;
	/** Day of the last change. */
	readonly updated: string;
	readonly product: { readonly slug: string; readonly name: string; readonly vendor: string };
}

/** How the document finds what an entry refers to. */
export interface Surroundings {
	/** The title of another entry. */
	readonly titleOf: (id: string) => string;
	/** Where an API parameter is described; `undefined` when nothing describes it. */
	readonly parameter: (reference: string) => ParameterLink | undefined;
}

/**
 * A part of an entry. Its id is the anchor; a title of '' means that it stands under the title of the page. A folded
 * part is what few readers need: formats that can hide it until it is asked for, do.
 */
export interface Section {
	readonly id: string;
	readonly title: string;
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
	/** An error text as printed, with placeholders; `main` is the one that names the page. */
	| {
			readonly kind: 'signature';
			readonly text: string;
			readonly facts: string;
			readonly main: boolean;
	  }
	/** A command to type. */
	| { readonly kind: 'command'; readonly text: string }
	/** Names and what is said of each. */
	| { readonly kind: 'terms'; readonly rows: readonly Row[] }
	/** Items that are read one after the other; numbered when their order counts or others refer to them. */
	| { readonly kind: 'list'; readonly numbered: boolean; readonly items: readonly Item[] }
	/** Items with a heading each. */
	| { readonly kind: 'parts'; readonly items: readonly (Item & { readonly title: string })[] };

/** What a line is for: the sentence that sums up, the words above a text, small facts below it, or plain text. */
export type LineRole = 'lead' | 'label' | 'facts' | 'text';

/** A stretch of a line: inline Markdown, plain text, a link, or a date ("2026-11-21"). */
export type Span =
	| string
	| { readonly text: string }
	/** `to` is a path of the site, an anchor of this page, or an https URL; `code` says that the label is an identifier. */
	| { readonly label: string; readonly to: string; readonly code?: boolean }
	| { readonly date: string };

/** One item of a list; its id is an anchor. The title is inline Markdown. */
export interface Item {
	readonly id?: string;
	readonly title?: string;
	readonly blocks: readonly Block[];
}

/** One row of terms. */
export interface Row {
	readonly term: readonly Span[];
	readonly description: readonly Span[];
}
