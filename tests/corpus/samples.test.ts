import { describe, expect, test } from 'vitest';
import { signaturesOf } from '#content/model/signatures.ts';
import { entries } from '#content/read/entries.ts';
import { readCorpus } from '#content/read/corpus.ts';
import { compile, match } from '#matcher/index.ts';

const all = entries(readCorpus('content'));
const index = compile(signaturesOf(all));

describe.each(all)('$id', ({ id, data }) => {
	test.each(data.samples)('is the first hit for its sample "$form"', ({ text }) => {
		expect(match(index, text)[0]).toMatchObject({
			id,
			confidence: expect.stringMatching(/^(exact|likely)$/),
		});
	});
});
