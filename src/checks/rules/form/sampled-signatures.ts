import { compile, match } from '#matcher/index.ts';
import { parseSignature } from '#matcher/table/parse-signature.ts';
import type { ContentFile } from '#content/read/content-file.ts';
import { valueAt } from '#content/read/path.ts';
import { textsAt } from '#content/read/texts.ts';
import { quoted } from '#text/words.ts';
import type { Finding } from '../../finding.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB609: {
		level: 'error',
		title: 'Signature without a sample',
		why: 'A sample shows what stands in the placeholders, and that the matcher finds the words around them in real output.',
		says: (signature: string) => [
			`No sample has all the words of the signature ${quoted(signature)}.`,
			'Add one to `samples`: the text as it was printed, with real values in the place of the placeholders. Only `<name>` is a placeholder.',
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/**
 * Each signature with placeholders, or with what other tools use for them, is in a sample. One without is a sample of itself,
 * and a wrapper is seldom printed without the message that matters.
 */
export const rule: Rule = { codes, run: ({ entries }) => entries.flatMap(look) };

function look(file: ContentFile): Finding[] {
	const samples = textsAt(file, 'samples[].text');
	// What has no sample at all the schema refuses.
	if (samples.length === 0) return [];
	const varied = textsAt(file, 'signatures[].text').filter(({ value, path }) => {
		const kinds = new Set(parseSignature(value).map(({ kind }) => kind));
		// One of placeholders alone is refused as such.
		const isVaried = (kinds.has('hole') && kinds.size > 1) || foreignHole.test(value);
		return isVaried && valueAt(file.yaml?.data, [...path.slice(0, -1), 'wrapper']) !== true;
	});
	if (varied.length === 0) return [];
	const index = compile(varied.map(({ value }, i) => ({ id: String(i), text: value })));
	const found = samples.flatMap(({ value }) => match(index, value, { limit: varied.length }));
	const shown = new Set(found.filter(({ why }) => why.complete).map(({ signature }) => signature));
	return varied.flatMap(({ value, place }, i) =>
		shown.has(i) ? [] : [finding('KB609', place, value)],
	);
}

/** A part that varies as a regular expression, a format or a template has it; the matcher takes it as it stands. */
const foreignHole = /\\[bdswBDSW.]|\.[*+]|\(\?[a-z:]|%[sd]\b|\$?\{\w+\}/;

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB609: [
		{
			mistake: 'a wording that no sample shows',
			from: 'quick_fix:',
			to: '  - text: "the tool call <call_id> is still waiting for its answer"\nquick_fix:',
			prints:
				'11:11 No sample has all the words of the signature "the tool call <call_id> is still waiting for its answer". Add one to `samples`: the text as it was printed, with real values in the place of the placeholders. Only `<name>` is a placeholder.',
		},
		{
			mistake: 'a regular expression',
			from: 'quick_fix:',
			to: '  - text: "the tool call call_\\\\w+ is still waiting for its answer"\nquick_fix:',
			prints:
				'11:11 No sample has all the words of the signature "the tool call call_\\w+ is still waiting for its answer". Add one to `samples`: the text as it was printed, with real values in the place of the placeholders. Only `<name>` is a placeholder.',
		},
	],
};
