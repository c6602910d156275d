import { bodyHeadings } from '#schema/body.ts';
import type { EntryInput } from '#schema/entry.ts';
import { draftFrom, type Draft } from '#draft/draft.ts';
import type { Catalogue } from '#draft/catalogue.ts';
import { today } from '#text/today.ts';

/** What the form works on, and what is kept in this browser. */
export interface State {
	/** The paste that it began with. */
	readonly pasted: string;
	slug: string;
	input: EntryInput;
	/** The texts below the headings of the body. */
	texts: string[];
	/** The product, when it has no file yet. */
	product?: NewProduct | undefined;
}

/** The value of the choice of products that stands for one without a file. */
export const anotherProduct = '+';

/** A product as the form asks for it. */
export interface NewProduct {
	name: string;
	vendor: string;
	summary: string;
	/** How to find its version. */
	version: string;
}

const key = 'signpost-draft';

/** The state that a paste proposes. */
export function stateFrom(pasted: string, known: Catalogue): State {
	const { slug, input, body }: Draft = draftFrom(pasted, known, today());
	return { pasted, slug, input, texts: textsOf(body) };
}

/** The body as it stands in the file. */
export function bodyOf({ texts }: State): string {
	return bodyHeadings.map((heading, i) => `## ${heading}\n\n${texts[i]?.trim()}\n`).join('\n');
}

/** Keeps the draft in this browser, and nowhere else. */
export function keep(state: State): void {
	try {
		localStorage.setItem(key, JSON.stringify(state));
	} catch {
		// Without storage, in a private window for instance, the draft lives as long as the page.
	}
}

/** The draft that this browser has kept. */
export function kept(): State | undefined {
	try {
		const text = localStorage.getItem(key);
		if (text === null) return undefined;
		const state = JSON.parse(text) as Partial<State>; // What `keep` wrote, or an older form of it.
		const isWhole = state.input?.signatures && state.texts && state.slug !== undefined;
		return isWhole ? (state as State) : undefined;
	} catch {
		return undefined;
	}
}

/** Forgets the draft. */
export function forget(): void {
	try {
		localStorage.removeItem(key);
	} catch {
		// There was nothing to forget.
	}
}

function textsOf(body: string): string[] {
	return body
		.split(/^## .*$/m)
		.slice(1)
		.map((text) => text.trim());
}
