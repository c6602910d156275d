/**
 * What the pull request checks and the form does not, by the rule: it takes the texts of all entries, or a scanner that no
 * page can load. `undefined` for what no new entry of the form can break. @internal
 */
export const later: Readonly<Record<string, string | undefined>> = {
	'aliases': undefined,
	'encoding': undefined,
	'guides': undefined,
	'internal-links': 'links within this site',
	'layout': undefined,
	'operation-types': undefined,
	'parameters': 'API parameters',
	'proofs': undefined,
	'published': undefined,
	'repetition': 'sentences that other entries have too',
	'scanned-secrets': 'secrets, once more',
	'whitespace': undefined,
};

/** The sentence that says what is checked later. */
export const laterNote = `The pull request also checks what this page cannot: ${Object.values(later)
	.filter((what) => what !== undefined)
	.join(', ')}.`;
