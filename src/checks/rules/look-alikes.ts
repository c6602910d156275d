import { placeOfField } from '#content/read/content-file.ts';
import { filesOf } from '#content/read/entries.ts';
import { finding } from '../finding.ts';
import { strings } from '#content/read/path.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '#text/words.ts';

/** Look-alikes name each other: a reader may land on either of the two. */
export const lookAlikes: Rule = (corpus) => {
	const files = filesOf(corpus, 'errors');
	const named = new Map(
		files.map((file) => [
			file.id,
			strings(file.yaml?.data, 'confused_with[].entry').map(({ value }) => value),
		]),
	);
	return files.flatMap((file) =>
		strings(file.yaml?.data, 'confused_with[].entry').flatMap(({ path, value }) => {
			const back = named.get(value);
			if (value === file.id || back === undefined || back.includes(file.id)) return [];
			const message = `${quoted(value, 120)} does not name this entry in its \`confused_with\`.`;
			const remedy = `Add ${quoted(file.id, 120)} there, with what tells this error from that one.`;
			return [finding('KB409', placeOfField(file, path), message, remedy)];
		}),
	);
};
