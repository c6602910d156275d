/** How much text a hole may stand for. */
export type HoleKind = {
	/** Longest value, in characters. */
	readonly characters: number;
	/** Most line breaks inside the value. */
	readonly breaks: number;
};

const kinds = {
	number: { characters: 24, breaks: 1 },
	id: { characters: 120, breaks: 2 },
	path: { characters: 400, breaks: 3 },
	url: { characters: 600, breaks: 4 },
	any: { characters: 240, breaks: 3 },
	list: { characters: 2_000, breaks: 40 },
} as const satisfies Record<string, HoleKind>;

/** The last word of a hole's name decides its kind; the first row that has it wins. */
const byName: readonly (readonly [keyof typeof kinds, string])[] = [
	[
		'list',
		'ids list types issues suggestions calls models params json raw html detail details message explanation error errors rest schema value text',
	],
	[
		'number',
		'index block n m k i n1 n2 line column char offset count limit max min seconds ms minutes tokens bytes attempt port pid number percent status maximum requested affordable',
	],
	['url', 'url uri endpoint'],
	['path', 'path file dir directory prefix command resource'],
	['id', 'id uuid arn key hash version'],
];

/** The kind of a hole by its name: `tool_use_ids` is a list, `docs_url` an address, `*` anything. */
export function holeKind(name: string): HoleKind {
	const last = name.slice(Math.max(name.lastIndexOf('_'), name.lastIndexOf('-')) + 1);
	for (const [kind, names] of byName) {
		if (names.split(' ').includes(last)) return kinds[kind];
	}
	return kinds.any;
}
