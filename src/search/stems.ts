/** Words that every question has, and that say nothing of what it is about. */
const empty = new Set(
	(
		'a an and any are as at be been but by can did do does for from get got had has have how i if in into is it its ' +
		'me my no not of off on or our so than that the their them then there these they this to too was we were what ' +
		'when where which while who why will with would you your im ive dont doesnt cant wont isnt'
	).split(' '),
);

/**
 * The words of a text in their plainest form, in order: lower case, without endings, names of programs taken apart.
 *
 * @example stemsOf('Tool names must be unique') //=> ['tool', 'nam', 'must', 'uniqu']
 */
export function stemsOf(text: string): readonly string[] {
	const stems: string[] = [];
	for (const [word] of text
		.normalize('NFKD')
		.replaceAll("'", '')
		.matchAll(/\p{L}+|\d{2,}/gu)) {
		const parts = word.split(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/);
		for (const part of parts.length > 1 ? [word, ...parts] : parts) {
			const plain = part.toLowerCase();
			if (!empty.has(plain) && (plain.length > 1 || plain > '~')) stems.push(stemOf(plain));
		}
	}
	return stems;
}

/** Endings of English that leave the word; what is left must be a word of at least three letters. */
const endings: readonly (readonly [ending: RegExp, left: string])[] = [
	[/(?<=\p{L}{3})ies$/u, 'y'],
	[/(?<=\p{L}{3})(?:ing|ed)$/u, ''],
	[/(?<=\p{L}{3})(?<![su])s$/u, ''],
];

function stemOf(word: string): string {
	const stem = endings.reduce((text, [ending, left]) => text.replace(ending, left), word);
	// "stopped" is "stop", "disabled" and "disable" are one.
	const single = stem === word ? stem : stem.replace(/([b-df-hj-np-rtv-z])\1$/, '$1');
	return single.length > 3 ? single.replace(/e$/, '') : single;
}
