import { z } from 'zod';

/** A lower-case name with hyphens, as it stands in addresses: `prompt-is-too-long`. */
export const slug = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
		error: 'Use lower-case letters, digits and single hyphens.',
	})
	.max(60);

/** The permanent id of an entry: `<product>/<slug>`. */
export const entryId = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/, {
		error: 'An entry id is "<product>/<slug>", such as "anthropic-api/prompt-is-too-long".',
	})
	.meta({
		description: 'The id of an entry: its path below content/errors without the extension.',
	});

/** A calendar day, quoted in YAML: `"2026-11-21"`. */
export const day = z.iso
	.date({ error: 'Write the date as "YYYY-MM-DD", in quotes.' })
	.meta({ description: 'A calendar day as "YYYY-MM-DD", in quotes.' });

/**
 * An address that says where it leads: https, the name of a public host in ASCII letters, no login before it, and nothing
 * that would end it inside a text.
 */
export const publicUrl =
	/^https:\/\/(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}(?::\d{1,5})?(?:[/?#][^\s<>"\\^`{|}]*)?$/i;

/** An absolute https address. */
export const httpsUrl = z
	.url({
		protocol: /^https$/,
		abort: true,
		error: 'Write an absolute URL that starts with "https://".',
	})
	.regex(publicUrl, {
		error:
			'Write the name of a public host after "https://", in ASCII letters and without a login, and no spaces or quotation marks.',
	})
	.meta({ description: 'An absolute https address.' });

/** What is said of a text that is longer than it may be. */
const tooLong = (max: number) => ({
	error: ({ input }: { readonly input?: unknown }) =>
		`Keep it to ${max} characters; this has ${typeof input === 'string' ? input.length : 'more'}.`,
});

/** One line of plain text. */
export const line = (max: number, min = 1) =>
	z
		.string()
		.trim()
		.min(min, { error: `Write at least ${min} characters.` })
		.max(max, tooLong(max))
		.regex(/^[^\n\r]*$/, { error: 'Write it on one line.' });

/** How our own words are read: as plain words that seldom hold Markdown, as inline Markdown, or with paragraphs, lists and fenced code. */
export type ProseKind = 'plain' | 'inline' | 'markdown';

declare module 'zod' {
	interface GlobalMeta {
		/** Marks a field that holds our own words. What is quoted from elsewhere has no mark. */
		prose?: ProseKind;
	}
}

/** One line in our own words. */
export const sentence = (max: number, min = 1) => line(max, min).meta({ prose: 'plain' });

/** One line in our own words, with identifiers in inline code. */
export const inlineMarkdown = (max: number) => line(max).meta({ prose: 'inline' });

/** A few paragraphs in our own words: inline code, links, lists, fenced code. No raw HTML. */
export const markdown = (max: number) =>
	z
		.string()
		.trim()
		.min(1, { error: 'Write some text, or leave the field out.' })
		.max(max, tooLong(max))
		.meta({ prose: 'markdown' });
