import { expect, test } from 'vitest';
import { codeOf, operationProofs, provable } from '#content/model/proofs.ts';
import { readContent } from '#content/read/content.ts';
import { proofsOf } from '#witness/proofs/prove.ts';

/** What can be known of proofs without running them; `npm run prove` runs them. */
const content = readContent('content');
const { operations, proofs: records } = content;
const byId = provable(content);
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

test('every proof and every run names its part of a fix as the page does', () => {
	const parts = [
		...found.map(({ entry, proof: { fix, part } }) => ({ id: entry, fix, part })),
		...records.flatMap(({ id, data }) =>
			data.runs.flatMap(({ fix, parts = [] }) => parts.map((part) => ({ id, fix, part }))),
		),
	];
	const strange = parts.filter(({ id, fix, part }) => {
		const labels = (codeOf(byId.get(id)!, fix) ?? []).flatMap((code) => code.for ?? []);
		return part !== undefined && labels.length > 0 && !labels.includes(part);
	});
	expect(strange).toEqual([]);
});

test('every call of an example has a proof that runs it', () => {
	const proven = new Set(found.map(({ entry, proof }) => `${entry}: ${proof.fix} (${proof.part})`));
	const calls = operations.flatMap(({ id, data }) =>
		data.examples.flatMap((example) =>
			example.calls.map((call) => `${operationProofs(id)}: ${example.id} (${call.for})`),
		),
	);
	expect(calls.length).toBeGreaterThan(10);
	expect(calls.filter((call) => !proven.has(call))).toEqual([]);
});
