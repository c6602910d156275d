import { signaturesOf } from '#content/model/signatures.ts';
import type { Corpus } from '#content/read/corpus.ts';
import { filesOf } from '#content/read/entries.ts';
import { strings } from '#content/read/path.ts';
import { compile, match } from '#matcher/index.ts';
import { parseSignature } from '#matcher/table/parse-signature.ts';
import type { ChangedPage } from './changed-pages.ts';
import { claimsIn } from './claims.ts';
import { oneLine } from '#text/one-line.ts';
import type { Review } from './review.ts';

type NewSignature = Review['signatures']['first'][number];

/**
 * Every signature that its entry did not have before, with what the matcher makes of a text that fits it; those that
 * need a decision come first.
 */
export function newSignatures(
	base: Corpus,
	head: Corpus,
	changed: readonly ChangedPage[],
): NewSignature[] {
	const earlierId = new Map(changed.map(({ id, from }) => [id, from ?? id]));
	const before = new Set(readSignatures(base).map(({ id, text }) => keyOf(id, text)));
	const all = readSignatures(head);
	const index = compile(all);
	const titles = titlesIn(head);
	const lookAlikes = lookAlikesIn(head);
	const added = all.flatMap((one, number) =>
		before.has(keyOf(earlierId.get(one.id) ?? one.id, one.text)) ? [] : [{ ...one, number }],
	);
	const claims = claimsIn(head, index, new Set(added.map(({ number }) => number)));
	return added
		.map(({ id, text, number }): NewSignature => {
			const found = match(index, printed(text));
			return {
				entry: oneLine(id, 200),
				text: oneLine(text, 300),
				own: found.find((one) => one.id === id)?.confidence ?? 'none',
				first: found[0]?.id === id,
				also: found
					.filter((one) => one.id !== id && one.confidence !== 'possible')
					.slice(0, 3)
					.map((one) => ({
						id: oneLine(one.id, 200),
						title: oneLine(titles.get(one.id) ?? one.id, 200),
						confidence: one.confidence,
						lookAlike: lookAlikes.has(keyOf(id, one.id)) || lookAlikes.has(keyOf(one.id, id)),
					})),
				claims: {
					total: claims.get(number)?.length ?? 0,
					first: (claims.get(number) ?? []).slice(0, 2),
				},
			};
		})
		.toSorted((a, b) => Number(needsDecision(b)) - Number(needsDecision(a)));
}

/** Whether a signature finds nothing, or more than its entry. */
export const needsDecision = ({ own, also, claims }: NewSignature) =>
	own === 'none' || also.length > 0 || claims.total > 0;

/** The signatures of a corpus. The schema refuses those of more than 1,000 characters, so the matcher need not read them. */
function readSignatures(corpus: Corpus) {
	const entries = filesOf(corpus, 'errors').map(({ id, yaml }) => ({ id, data: yaml?.data }));
	return signaturesOf(entries).map((one) => ({ ...one, text: one.text.slice(0, 1000) }));
}

const keyOf = (id: string, other: string) => `${id}\0${other}`;

/** A text that fits the signature: a number for every placeholder, as most hold one; a tag stays a tag. */
function printed(signature: string): string {
	const holes = new Set(
		parseSignature(signature).flatMap((part) => (part.kind === 'hole' ? [part.name] : [])),
	);
	return signature.replace(/<(\*|[A-Za-z][\w-]*)>/g, (all, name: string) =>
		holes.has(name) ? '1' : all,
	);
}

function titlesIn(corpus: Corpus): ReadonlyMap<string, string> {
	return new Map(
		filesOf(corpus, 'errors').flatMap(({ id, yaml }) =>
			strings(yaml?.data, 'title').map(({ value }) => [id, value] as const),
		),
	);
}

/** The pairs of entries of which one names the other as a look-alike. */
function lookAlikesIn(corpus: Corpus): ReadonlySet<string> {
	return new Set(
		filesOf(corpus, 'errors').flatMap(({ id, yaml }) =>
			strings(yaml?.data, 'confused_with[].entry').map(({ value }) => keyOf(id, value)),
		),
	);
}
