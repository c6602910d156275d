import { expect, test } from 'vitest';
import { knowledgeOf } from '#cli/kb/knowledge.ts';
import { readCorpus } from '#content/read/corpus.ts';
import { entries } from '#content/read/entries.ts';
import { match } from '#matcher/index.ts';
import { answersIn, wordsOf, type Answer } from '#witness/answers.ts';

const all = entries(readCorpus('content'));
const known = new Set(all.map(({ id }) => id));
const { index } = knowledgeOf('content');
const answers = answersIn('content');

const withWording = (...wordings: Answer['wording'][]) =>
	answers.filter(({ wording }) => wordings.includes(wording));

test.each(answers)('$id names entries that exist', (answer) => {
	expect(answer.entries.filter((entry) => !known.has(entry))).toEqual([]);
});

test.each(withWording('entry'))('$id has the words of an entry that it names', (answer) => {
	const found = match(index, wordsOf(answer)).map(({ id }) => id);
	expect(found.filter((id) => answer.entries.includes(id))).not.toEqual([]);
});

test.each(withWording('wordless'))('$id says nothing that an entry knows', (answer) => {
	const claims = match(index, wordsOf(answer)).filter(({ confidence }) => confidence === 'exact');
	expect(claims.map(({ id }) => id)).toEqual([]);
});
