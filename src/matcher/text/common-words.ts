/**
 * Words that errors of every kind are made of. Each counts as if this many signatures more had it,
 * so that a small table does not take `the` or `error` for telling.
 */
export const common: ReadonlySet<string> = new Set(
	(
		'a an the and or not no of to in is are was were be been by for from with on at as it its this that you ' +
		'your we can cannot could has have must should may will if when but does did do than only more most please ' +
		'try again use used using error errors failed fail failure exception invalid unexpected expected found missing ' +
		'request response message messages type code status api http server client file path name value values string ' +
		'number line id key data null none true false'
	).split(' '),
);

/** How many signatures a common word, or a number, is taken to be in besides those that have it. */
export const assumed = { word: 200, number: 60, table: 1_000 };
