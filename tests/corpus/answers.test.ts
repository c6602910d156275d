import { expect, test } from 'vitest';
import { readCorpus } from '#content/read/corpus.ts';
import { entries } from '#content/read/entries.ts';
import { compile, match } from '#matcher/index.ts';
import { answersIn, wordsOf, type Answer } from '#witness/answers.ts';

const all = entries(readCorpus('content'));
const known = new Set(all.map(({ id }) => id));
const index = compile(
	all.flatMap(({ id, data }) => data.signatures.map((signature) => ({ id, ...signature }))),
);
const answers = answersIn('content');

const withWording = (...wordings: Answer['wording'][]) =>
	answers.filter(({ wording }) => wordings.includes(wording));

test.each(answers)('$id names entries that exist', (answer) => {
	expect(answer.entries.filter((entry) => !known.has(entry))).toEqual([]);
});

test.each(withWording('entry'))('$id has the words of an entry that it names', (answer) => {
	expect(answer.entries).toContain(match(index, wordsOf(answer))[0]?.id);
});

test.each(withWording('wordless'))('$id says nothing that an entry knows', (answer) => {
	const claims = match(index, wordsOf(answer)).filter(({ confidence }) => confidence === 'exact');
	expect(claims.map(({ id }) => id)).toEqual([]);
});
