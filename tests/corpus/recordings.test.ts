import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { knowledgeOf } from '#cli/kb/knowledge.ts';
import { match } from '#matcher/index.ts';
import { tools } from '#schema/tools.ts';
import { answersIn, type Answer } from '#witness/answers.ts';
import { flat, merge, recordingsIn } from '#witness/recordings.ts';

/**
 * What real clients printed must lead to the page that explains it. `recording-gaps.json` names what
 * does not yet, by reason; it may only become shorter. A new gap is a defect of an entry or of the
 * matcher; a gap that has closed must be taken off the list.
 */
const { index } = knowledgeOf('content');
const answers = new Map(answersIn('content').map((answer) => [answer.id, answer]));
const recordings = recordingsIn('content');
const gaps: Record<string, string[]> = JSON.parse(
	readFileSync('tests/corpus/recording-gaps.json', 'utf8'),
);
const listed = new Set(
	Object.entries(gaps).flatMap(([why, all]) => all.map((one) => `${why} ${one}`)),
);
const found = new Set(
	[...recordings].flatMap(([id, texts]) =>
		texts.flatMap(({ text, printed_by: [first] }) => {
			const why = gapOf(answers.get(id), text.join('\n'));
			return why === undefined ? [] : [`${why} ${id} (${first?.client}): ${text[0]?.slice(0, 80)}`];
		}),
	),
);

test('every recording is of an answer that exists', () => {
	expect([...recordings.keys()].filter((id) => !answers.has(id))).toEqual([]);
});

test('every client that was recorded has a name that readers know', () => {
	const named = tools.flatMap(({ registry, client, modes }) =>
		modes.map((mode) => [registry, client, mode].join(' ')),
	);
	const recorded = [...recordings.values()]
		.flatMap(flat)
		.map(({ registry, client, mode }) => [registry, client, mode].join(' '));
	expect([...new Set(recorded)].filter((one) => !named.includes(one))).toEqual([]);
});

test('every file is as the command writes it', () => {
	const unlike = [...recordings].filter(([, texts]) => {
		return (
			JSON.stringify(
				merge(
					[],
					texts.flatMap((text) => flat([text])),
				),
			) !== JSON.stringify(texts)
		);
	});
	expect(unlike.map(([id]) => id)).toEqual([]);
});

test('what clients print leads to its entry, except for the gaps that are listed', () => {
	expect([...found].filter((gap) => !listed.has(gap))).toEqual([]);
});

test('no gap is listed that has closed', () => {
	expect([...listed].filter((gap) => !found.has(gap))).toEqual([]);
});

/** Why a text does not lead to an entry of its answer, in the words of the list of gaps. */
function gapOf(answer: Answer | undefined, text: string): string | undefined {
	// The words of the recorder: the client itself printed nothing that could be pasted.
	if (/^\(nothing (?:thrown|raised)\)/.test(text)) return undefined;
	const [first] = match(index, text);
	const claims = first !== undefined && first.confidence !== 'possible';
	if (answer === undefined || answer.entries.length === 0) {
		// A list of codes explains a code wherever it stands.
		const misleads = claims && !first.id.startsWith('codes/');
		return misleads ? 'An entry claims what it does not explain:' : undefined;
	}
	if (first === undefined) return 'No entry has these words:';
	const isRight = answer.entries.includes(first.id);
	if (!isRight) return claims ? 'Another entry claims it:' : 'Another entry is nearer:';
	return claims ? undefined : 'Its entry is only possible:';
}
