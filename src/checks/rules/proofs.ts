import { entrySchema } from '#schema/entry.ts';
import { operationSchema } from '#schema/operation.ts';
import { quickFix } from '#schema/proof.ts';
import { asFixed, digestOf, operationProofs, type Fixed } from '#content/model/proofs.ts';
import { placeOf, type ContentFile } from '#content/read/content-file.ts';
import { valueAt } from '#content/read/path.ts';
import { textsAt } from '#content/read/texts.ts';
import { offer, quoted } from '#text/words.ts';
import { other, proofs } from '../example.ts';
import type { Finding } from '../finding.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../rule.ts';

const codes = {
	KB418: {
		level: 'error',
		title: 'Proof of nothing',
		why: 'A proof is shown beside the fix that was run, so there must be that entry and that fix.',
		says: (message: string, remedy: string) => [message, remedy],
	},
	KB711: {
		level: 'warning',
		title: 'Fix changed since it was run',
		why: 'Only what was run as it stands now can be called run; the page no longer says it of this fix.',
		says: (fix: string, day: string) => [
			`What ${fix === quickFix ? 'the quick fix' : quoted(fix, 90)} has to be typed has changed since it was run on ${day}.`,
			'Run `npm run prove -- --record` with the id of the entry, or remove the run.',
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** A proof is of an entry and a fix that exist, and of the fix as it is. */
export const rule: Rule = {
	codes,
	run: ({ sound, entries, known }) => {
		const byId = new Map<string, Fixed | undefined>([
			...entries.map((file) => [file.id, entryOf(file)] as const),
			...sound.reference.map((file) => [operationProofs(file.id), operationOf(file)] as const),
		]);
		return sound.proofs.flatMap((file) => {
			if (byId.has(file.id) || known.entries.has(file.id)) {
				return changesIn(file, byId.get(file.id));
			}
			const remedy = offer(file.id, known.entries, 'Remove it, or name it like its entry.');
			const message = `There is no entry ${quoted(file.id, 120)}.`;
			return [finding('KB418', placeOf(file), message, remedy)];
		});
	},
};

const entryOf = (file: ContentFile): Fixed | undefined =>
	entrySchema.safeParse(file.yaml?.data).data;

function operationOf(file: ContentFile): Fixed | undefined {
	const { data } = operationSchema.safeParse(file.yaml?.data);
	return data && asFixed(data);
}

function changesIn(file: ContentFile, data: Fixed | undefined): Finding[] {
	// Whatever breaks an entry or an operation is reported there.
	if (data === undefined) return [];
	const titles = data.fixes.map(({ title }) => title);
	return textsAt(file, 'runs[].fix').flatMap(({ value: fix, path, place }) => {
		const run = path.slice(0, -1);
		const digest = digestOf(data, fix);
		if (digest === undefined) {
			const remedy = offer(fix, [quickFix, ...titles], 'Remove the run.');
			return [finding('KB418', place, `The entry has no fix ${quoted(fix, 90)}.`, remedy)];
		}
		if (digest === valueAt(file.yaml?.data, [...run, 'digest'])) return [];
		return [finding('KB711', place, fix, String(valueAt(file.yaml?.data, [...run, 'on'])))];
	});
}

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB418: [
		{
			mistake: 'a proof of an entry that does not exist',
			files: (textOf) => ({ 'proofs/example-api/many-words.yml': textOf(proofs) }),
			prints:
				'1:1 There is no entry "example-api/many-words". Did you mean "example-api/too-many-words"?',
		},
		{
			mistake: 'a proof of a fix that does not exist',
			path: proofs,
			from: 'fix: "Quick fix"',
			to: 'fix: "Summarise the beginnings"',
			prints:
				'2:10 The entry has no fix "Summarise the beginnings". Did you mean "Summarise the beginning"?',
		},
	],
	KB711: [
		{
			mistake: 'a quick fix that reads otherwise now',
			files: (textOf) => ({
				[other]: textOf(other).replace('Shorten the oldest', 'Remove the oldest'),
			}),
			file: proofs,
			prints:
				'2:10 What the quick fix has to be typed has changed since it was run on 2026-01-20. Run `npm run prove -- --record` with the id of the entry, or remove the run.',
		},
	],
};
