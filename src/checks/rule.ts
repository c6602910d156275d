import type { Place } from '#content/read/place.ts';
import type { Context } from './context.ts';
import type { Example } from './example.ts';
import type { Finding } from './finding.ts';

/** A permanent name: never renumbered, never given another meaning, never used again. */
export type Code = `KB${number}`;

/** How much a finding weighs: an error stops the build, a warning is only printed. */
export type Level = 'error' | 'warning';

/** One check: a file in `rules/` exports it as `rule`, and next to it `examples` of what it finds. */
export interface Rule {
	readonly codes: Codes;
	/** Content in, findings out: pure; a promise where a scanner or a file of data has to be waited for. */
	readonly run: (context: Context) => readonly Finding[] | Promise<readonly Finding[]>;
}

/** A rule with the name of its file. */
export interface NamedRule extends Rule {
	readonly name: string;
}

/** What the codes of one rule stand for. */
export type Codes = Readonly<Record<Code, CodeMeaning>>;

/** Everything about one code; its page on the site is made of this. */
export interface CodeMeaning {
	readonly level: Level;
	/** Names the mistake, for a heading: "Duplicate field". */
	readonly title: string;
	/** The reason for the check, in a sentence or two. */
	readonly why: string;
	/** What happened, in the author's words, and what to do about it. */
	readonly says: (...values: never[]) => readonly [message: string, remedy: string];
}

/** Mistakes for each of the codes: the tests run them, and the pages show them; no page of the form loads them. */
export type ExamplesOf<Own extends Codes> = Readonly<Record<keyof Own, readonly Example[]>>;

/** A function that makes findings of these codes and no others, in the words of their `says`. */
export function findingOf<Own extends Codes>(codes: Own) {
	return <Name extends Code & keyof Own>(
		code: Name,
		{ file, position }: Place,
		...values: Parameters<Own[Name]['says']>
	): Finding => {
		const { level, title, says } = codes[code] as CodeMeaning;
		// The parameters of this very function, which its general type has forgotten.
		const [message, remedy] = says(...(values as never[]));
		return { code, level, title, file, position, message, remedy };
	};
}
