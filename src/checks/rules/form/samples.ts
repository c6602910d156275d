import { compile, match, type Match } from '#matcher/index.ts';
import { signaturesOf } from '#content/model/signatures.ts';
import { placeOfField, type ContentFile } from '#content/read/content-file.ts';
import { isRecord, pathText, select } from '#content/read/path.ts';
import { textsAt, type Text } from '#content/read/texts.ts';
import { codeList, quoted } from '#text/words.ts';
import { other } from '../../example.ts';
import type { Finding } from '../../finding.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB601: {
		level: 'error',
		title: 'Sample finds another entry',
		why: 'Samples are pasted into the search of the site: this entry has to come first, as it must for a reader.',
		says: (sample: string, { id, matched, fixed }: Match, remedy: string) => [
			`\`${sample}\` finds ${quoted(id, 120)} first (${matched.length} of ${fixed.length} words of its signature), and this entry only after it.`,
			remedy,
		],
	},
	KB602: {
		level: 'error',
		title: 'Sample finds nothing',
		why: 'A reader with this output would not find the page: no signature describes it.',
		says: (sample: string, found: string | undefined, remedy: string) => [
			found === undefined
				? `\`${sample}\` finds no entry.`
				: `\`${sample}\` finds ${quoted(found, 120)}, not this entry.`,
			remedy,
		],
	},
	KB603: {
		level: 'error',
		title: 'Sample match too weak',
		why: 'The site would show the page as a possible match only, below everything that it is sure of.',
		says: (sample: string, remedy: string) => [
			`\`${sample}\` finds this entry only as a possible match.`,
			remedy,
		],
	},
	KB604: {
		level: 'error',
		title: 'Too few forms of output',
		why: 'Readers paste what they have: the message alone, a line of a log, the JSON of a response.',
		says: (forms: ReadonlySet<string>) => [
			`The samples show only ${forms.size} of the forms: ${codeList(forms)}.`,
			`Show at least ${leastForms}, such as the message alone, as the client prints it, and inside JSON.`,
		],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** Every sample finds its own entry first among all entries, and an entry shows several forms of output. */
export const rule: Rule = {
	codes,
	run: ({ entries }) => {
		const index = compile(signaturesOf(entries.map(({ id, yaml }) => ({ id, data: yaml?.data }))));
		return entries.flatMap((file) => [
			...textsAt(file, 'samples[].text').flatMap((sample) =>
				look(file, sample, match(index, sample.value, { limit: 5 })),
			),
			...forms(file),
		]);
	},
};

const leastForms = 3;

function look(file: ContentFile, sample: Text, matches: readonly Match[]): Finding[] {
	const { path, place } = sample;
	const name = pathText(path.slice(0, -1));
	const [first] = matches;
	const remedy = (otherwise: string) => bracesIn(file, sample) ?? otherwise;
	if (first === undefined || !matches.some(({ id }) => id === file.id)) {
		const add =
			'Add the wording of the sample to `signatures`, with a placeholder for each part that varies.';
		return [finding('KB602', place, name, first?.id, remedy(add))];
	}
	if (first.id !== file.id) {
		const complete =
			'Complete the signature here, or cut from the sample what belongs to the other error.';
		return [finding('KB601', place, name, first, remedy(complete))];
	}
	if (first.confidence !== 'possible') return [];
	const missing = first.why.missing.slice(0, 6);
	const lacks = `It lacks these words of the nearest signature: ${codeList(missing)}.`;
	const fit = `Make a signature fit the sample.${missing.length === 0 ? '' : ` ${lacks}`}`;
	return [finding('KB603', place, name, remedy(fit))];
}

/** What to do when a signature has placeholders as programs write them, such as `{index}` or `%s`. */
function bracesIn(file: ContentFile, sample: Text): string | undefined {
	const [written] = textsAt(file, 'signatures[].text').flatMap(({ value }) =>
		[...value.matchAll(/\$?\{(\w+)\}|%[sd]\b/g)].filter(([all]) => !sample.value.includes(all)),
	);
	if (written === undefined) return undefined;
	const [all, name = 'value'] = written;
	return `Write placeholders in angle brackets: \`<${name}>\` instead of \`${all}\`.`;
}

function forms(file: ContentFile): Finding[] {
	const items = select(file.yaml?.data, 'samples[]').filter(({ value }) => isRecord(value));
	const different = new Set(textsAt(file, 'samples[].form').map(({ value }) => value));
	if (items.length === 0 || different.size >= leastForms) return [];
	return [finding('KB604', placeOfField(file, ['samples'], 'key'), different)];
}

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB601: [
		{
			mistake: 'a sample that finds another entry',
			path: other,
			from: '- form: "bare"\n    text: "your prompt holds 9120 words but this model reads at most 8000"',
			to: '- form: "bare"\n    text: "messages.4: the tool call call_01EXAMPLE was left without an answer; your prompt holds 9120 words"',
			prints:
				'40:11 `samples[0]` finds "example-api/result-is-missing" first (8 of 8 words of its signature), and this entry only after it. Complete the signature here, or cut from the sample what belongs to the other error.',
		},
	],
	KB602: [
		{
			mistake: 'a sample that finds nothing',
			from: 'text: "messages.4: the tool call call_01EXAMPLE was left without an answer"',
			to: 'text: "Something went wrong"',
			prints:
				'53:11 `samples[0]` finds no entry. Add the wording of the sample to `signatures`, with a placeholder for each part that varies.',
		},
	],
	KB603: [
		{
			mistake: 'a sample with half of the words',
			from: 'text: "messages.4: the tool call call_01EXAMPLE was left without an answer"',
			to: 'text: "messages.4: tool call: left without"',
			prints:
				'53:11 `samples[0]` finds this entry only as a possible match. Make a signature fit the sample. It lacks these words of the nearest signature: `the`, `was`, `an`, `answer`.',
		},
		{
			mistake: 'a placeholder in braces',
			from: '  - text: "messages.<index>: the tool call <call_id> was left without an answer"',
			to: '  - text: "messages.{index}: the tool call <call_id> {why}"',
			prints:
				'53:11 `samples[0]` finds this entry only as a possible match. Write placeholders in angle brackets: `<index>` instead of `{index}`.',
			also: ['KB609'],
		},
	],
	KB604: [
		{
			mistake: 'two samples of the same form',
			from: 'form: "client"',
			to: 'form: "bare"',
			prints:
				'51:1 The samples show only 2 of the forms: `bare`, `json`. Show at least 3, such as the message alone, as the client prints it, and inside JSON.',
		},
	],
};
