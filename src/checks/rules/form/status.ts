import { placeOfField, type ContentFile } from '#content/read/content-file.ts';
import { valueAt } from '#content/read/path.ts';
import type { Finding } from '../../finding.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../../rule.ts';

const codes = {
	KB310: {
		level: 'error',
		title: 'Status without its field',
		why: 'A status makes a promise that another field keeps: "fixed" says in which version, "retired" since when and why.',
		says: (message: string, remedy: string) => [message, remedy],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** A status that makes a promise keeps it. */
export const rule: Rule = {
	codes,
	run: ({ entries }) => entries.flatMap((file) => promises.flatMap((one) => look(file, one))),
};

const promises = [
	{
		status: 'fixed',
		field: 'fixed_in',
		remedy: 'Add `fixed_in` with the first version that does not have the error.',
	},
	{ status: 'retired', field: 'retired', remedy: 'Add `retired` with `on` and `reason`.' },
] as const;

function look(file: ContentFile, { status, field, remedy }: (typeof promises)[number]): Finding[] {
	const isSet = valueAt(file.yaml?.data, [field]) !== undefined;
	const isPromised = valueAt(file.yaml?.data, ['status']) === status;
	if (isPromised && !isSet) {
		const message = `\`status\` is "${status}", but \`${field}\` is missing.`;
		return [finding('KB310', placeOfField(file, ['status']), message, remedy)];
	}
	// An error that comes back after it was fixed still says in which version.
	if (isPromised || !isSet || field !== 'retired') return [];
	const message = '`retired` is set, but `status` is not "retired".';
	const place = placeOfField(file, ['retired'], 'key');
	return [finding('KB310', place, message, 'Write `status: "retired"`, or remove `retired`.')];
}

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB310: [
		{
			mistake: 'fixed, without a version',
			from: 'status: "active"',
			to: 'status: "fixed"',
			prints:
				'17:9 `status` is "fixed", but `fixed_in` is missing. Add `fixed_in` with the first version that does not have the error.',
		},
		{
			mistake: 'retired, without a reason',
			from: 'status: "active"',
			to: 'status: "retired"',
			prints:
				'17:9 `status` is "retired", but `retired` is missing. Add `retired` with `on` and `reason`.',
		},
		{
			mistake: 'a reason to be retired, with another status',
			from: 'status: "active"',
			to: 'status: "active"\nretired: { on: "2026-01-01", reason: "Gone." }',
			prints:
				'18:1 `retired` is set, but `status` is not "retired". Write `status: "retired"`, or remove `retired`.',
		},
	],
};
