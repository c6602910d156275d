/** The names of the caches, as the worker fills them and the page about them shows them. */
export const stores = {
	/** Pages that were read. */
	pages: 'pages',
	/** Files whose name holds a digest of their content. */
	assets: 'assets',
	/** What answers pastes: the matcher's table, cards, the index of the full text. */
	answers: 'answers',
	/** Everything, when the reader asked for it. */
	everything: 'everything',
} as const;

/** The list of what makes up the whole site without a network, written at build time. */
export const everythingFile = 'offline-files.json';

/** That list: paths below the base, and how many bytes they are in all. */
export interface Everything {
	readonly bytes: number;
	readonly files: readonly string[];
}
