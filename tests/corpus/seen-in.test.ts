import { expect, test } from 'vitest';
import { readCorpus } from '#content/read/corpus.ts';
import { entries } from '#content/read/entries.ts';
import { signatureParts } from '#content/model/signature.ts';
import { flat, recordingsIn } from '#witness/recordings.ts';

/**
 * "Seen in 2.1.332" beside a signature is a promise: that release was run, and the recording of what it printed is kept.
 * What a run without a recording printed was "printed by" it, what only stands in a release's code is "found in" it, and
 * what only a thread shows was "reported with" it.
 */
const recordings = [...recordingsIn('content').values()].flatMap(flat);
const printed = Map.groupBy(
	recordings.flatMap(({ version, beside = {}, text }) =>
		[version, ...Object.values(beside)].map((release) => ({ release, text })),
	),
	({ release }) => release,
);

test('every release in which a text was seen has a recording of it', () => {
	const unproven = entries(readCorpus('content')).flatMap(({ id, data }) =>
		data.signatures.flatMap(({ text, versions = '' }) =>
			seenIn(versions)
				.filter((version) => !(printed.get(version) ?? []).some((one) => holds(one.text, text)))
				.map((version) => `${id}: ${version} for "${text.slice(0, 80)}" (${versions})`),
		),
	);
	expect(unproven).toEqual([]);
});

test.each([
	['Seen in 2.1.332', ['2.1.332']],
	['Reported with 2.0.14; seen in 2.1.28 to 2.1.332, print', ['2.1.28', '2.1.332']],
	['Seen in 2.1.332, not in 2.1.226', ['2.1.332']],
	['Seen in 2.3.0; 1.30.0 says McpError', ['2.3.0']],
	['Found in 2.1.332', []],
])('of "%s" the releases that were run are %j', (versions, releases) => {
	expect(seenIn(versions)).toEqual(releases);
});

/** The releases that follow "seen in", up to the end of the clause. */
function seenIn(versions: string): string[] {
	const [clause = ''] = /\bseen in\b(?:(?!;|, (?:not|before|after)\b).)*/i.exec(versions) ?? [];
	return clause.match(/\d+\.\d+\.\d+/g) ?? [];
}

/** Whether a text has the fixed stretches of a signature, one after the other, however its lines are broken. */
function holds(text: string, signature: string): boolean {
	const plain = flattened(text);
	let from = 0;
	return signatureParts(signature)
		.filter(({ hole }) => !hole)
		.map((part) => flattened(part.text))
		.every((part) => {
			const at = plain.indexOf(part, from);
			from = at + part.length;
			return at >= 0;
		});
}

/** Logs are JSON, in which a quotation mark has a backslash. */
const flattened = (text: string) => text.replaceAll('\\"', '"').replaceAll(/\s+/g, ' ').trim();
