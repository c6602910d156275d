import { expect, test } from 'vitest';
import { codeOf } from '#content/model/proofs.ts';
import { readContent } from '#content/read/content.ts';
import { proofsOf } from '#witness/proofs/prove.ts';

/** What can be known of proofs without running them; `npm run prove` runs them. */
const { entries, proofs: records } = readContent('content');
const byId = new Map(entries.map((entry) => [entry.id, entry.data]));
const found = await proofsOf(['*/*']);

test('every proof is of an entry and a fix that exist', () => {
	const lost = found.filter(({ entry, proof }) => {
		const data = byId.get(entry);
		return data === undefined || codeOf(data, proof.fix) === undefined;
	});
	expect(lost.map(({ entry, proof }) => `${entry}: ${proof.fix}`)).toEqual([]);
});

test('every run that is recorded has a proof that can run it again', () => {
	const proven = new Set(found.map(({ entry, proof }) => `${entry}: ${proof.fix}`));
	const recorded = records.flatMap(({ id, data }) => data.runs.map(({ fix }) => `${id}: ${fix}`));
	expect(recorded.filter((name) => !proven.has(name))).toEqual([]);
});
