import foreignTexts from '#checks/foreign-texts.json' with { type: 'json' };
import type { Corpus } from '#content/read/corpus.ts';
import { filesOf } from '#content/read/entries.ts';
import { strings } from '#content/read/path.ts';
import { recordedAnswers } from '#content/read/recordings.ts';
import { match, type MatcherIndex } from '#matcher/index.ts';
import { oneLine } from '#text/one-line.ts';

/** A text for which a signature names an entry that it is not about. */
interface Claim {
	readonly text: string;
	/** Whose text it is: an entry, a recording, another program. */
	readonly of: string;
}

/**
 * What some signatures, given by their numbers in the index, claim that is not theirs: samples of other entries, what clients
 * printed for other answers, what other programs print.
 */
export function claimsIn(
	corpus: Corpus,
	index: MatcherIndex,
	signatures: ReadonlySet<number>,
): ReadonlyMap<number, Claim[]> {
	if (signatures.size === 0) return new Map();
	const found = knownTexts(corpus).flatMap(({ text, of, entries }) =>
		match(index, text)
			.filter(({ confidence }) => confidence !== 'possible')
			.filter(({ id, signature }) => signatures.has(signature) && !entries.includes(id))
			.map(({ signature }) => ({ signature, text: oneLine(text, 100), of: oneLine(of, 200) })),
	);
	const grouped = Map.groupBy(found, ({ signature }) => signature);
	return new Map(
		[...grouped].map(([number, all]) => [number, all.map(({ text, of }) => ({ text, of }))]),
	);
}

interface KnownText extends Claim {
	/** The entries that it is about. */
	readonly entries: readonly string[];
}

function knownTexts(corpus: Corpus): KnownText[] {
	const samples = filesOf(corpus, 'errors').flatMap(({ id, yaml }) =>
		strings(yaml?.data, 'samples[].text').map(({ value }) => ({
			text: value,
			of: `errors/${id}`,
			entries: [id],
		})),
	);
	const recordings = recordedAnswers(corpus).flatMap(({ id, entries, texts }) =>
		texts.map(({ text }) => ({ text: text.join('\n'), of: `recordings/${id}`, entries })),
	);
	const foreign = Object.entries(foreignTexts).flatMap(([of, texts]) =>
		texts.map((text) => ({ text, of, entries: [] })),
	);
	return [...samples, ...recordings, ...foreign];
}
