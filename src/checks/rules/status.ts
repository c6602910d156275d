import { placeOfField, type ContentFile } from '#content/read/content-file.ts';
import { filesOf } from '#content/read/entries.ts';
import { finding, type Finding } from '../finding.ts';
import { isRecord } from '#content/read/path.ts';
import type { Rule } from '../rule.ts';

/** A status that makes a promise keeps it: "fixed" says in which version, "retired" since when and why. */
export const status: Rule = (corpus) =>
	filesOf(corpus, 'errors').flatMap((file) => {
		const data = file.yaml?.data;
		return isRecord(data) ? promises.flatMap((promise) => kept(file, data, promise)) : [];
	});

const promises = [
	{
		status: 'fixed',
		field: 'fixed_in',
		remedy: 'Add `fixed_in` with the first version without the error.',
	},
	{ status: 'retired', field: 'retired', remedy: 'Add `retired` with `on` and `reason`.' },
] as const;

function kept(
	file: ContentFile,
	data: Readonly<Record<string, unknown>>,
	{ status: value, field, remedy }: (typeof promises)[number],
): Finding[] {
	const has = data[field] !== undefined;
	if (data['status'] === value && !has) {
		const place = placeOfField(file, ['status']);
		return [
			finding('KB310', place, `\`status\` is "${value}", but \`${field}\` is missing.`, remedy),
		];
	}
	if (field !== 'retired' || !has || data['status'] === value) return [];
	const message = `There is \`retired\`, but \`status\` is not "retired".`;
	const place = placeOfField(file, ['retired'], 'key');
	return [finding('KB310', place, message, 'Write `status: "retired"`, or leave `retired` out.')];
}
