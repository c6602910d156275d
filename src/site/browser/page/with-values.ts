import { element } from './dom.ts';

/** The values of a paste, by the names of their placeholders. */
export type Values = Readonly<Record<string, string>>;

/** What may stand in a command that somebody copies: anybody can make a link, so nothing that a shell reads as its own. */
const plain = /^[\w][\w.:@/+-]{0,99}$/;

/**
 * A text with a reader's own values in the place of its placeholders, each marked as such. A placeholder without a value,
 * or with one that is not a plain word, stays.
 */
export const withValues = (text: string, values: Values): (Node | string)[] =>
	text.split(/<([a-z]\w*)>/).map((part, i) => {
		if (i % 2 === 0) return part;
		const value = values[part];
		return value !== undefined && plain.test(value) ? element('mark', {}, value) : `<${part}>`;
	});

/** Puts values into the message of an entry, and into the code of its quick fix and fixes. */
export function fillPage(page: ParentNode, values: Values): void {
	for (const hole of page.querySelectorAll('.plate.main var')) {
		const value = values[hole.textContent];
		if (value !== undefined) hole.replaceWith(element('mark', {}, value));
	}
	for (const code of page.querySelectorAll('.quick-fix code, .fixes code')) {
		const parts = withValues(code.textContent, values);
		if (parts.some((part) => typeof part !== 'string')) code.replaceChildren(...parts);
	}
}
