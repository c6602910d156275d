/**
 * What the pull request checks and the form does not, by the rule: they need a parser that no page can load, or the texts
 * of all entries. `undefined` for what no new entry of the form can break. @internal
 */
export const later: Readonly<Record<string, string | undefined>> = {
	'aliases': undefined,
	'encoding': undefined,
	'fences': 'code blocks',
	'guides': undefined,
	'headings': 'headings',
	'hidden-characters': 'characters that nobody sees',
	'hidden-text': 'text that no page shows',
	'layout': undefined,
	'links': 'links',
	'mdx': 'HTML and braces',
	'one-reading': 'indented code',
	'operation-types': undefined,
	'parameters': 'API parameters',
	'proofs': undefined,
	'published': undefined,
	'repetition': 'sentences that other entries have too',
	'scanned-secrets': 'secrets, once more',
	'whitespace': undefined,
	'wording': 'words that say nothing',
};

/** The sentence that says what is checked later. */
export const laterNote = `The pull request also checks what this page cannot: ${Object.values(later)
	.filter((what) => what !== undefined)
	.join(', ')}.`;
