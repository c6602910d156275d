import type { ContentFile } from '#content/read/content-file.ts';
import { placeOfField } from '#content/read/content-file.ts';
import { filesOf } from '#content/read/entries.ts';
import { finding, type Finding } from '../finding.ts';
import { strings } from '#content/read/path.ts';
import type { Rule } from '../rule.ts';
import { quoted } from '#text/words.ts';

/** Ids within an entry are given once, and a list of ids names nothing twice. */
export const unique: Rule = (corpus) =>
	filesOf(corpus, 'errors').flatMap((file) => [
		...lists.flatMap(([pattern, noun]) => repeated(file, pattern, noun)),
		...unusedSources(file),
	]);

const lists = [
	['sources[].id', 'source'],
	['causes[].id', 'cause'],
	['related[]', 'related entry'],
	['confused_with[].entry', 'look-alike'],
	['parameters[]', 'parameter'],
] as const;

const citations = ['causes[].sources[]', 'fixes[].sources[]', 'retry.sources[]'];

function repeated(file: ContentFile, pattern: string, noun: string): Finding[] {
	const seen = new Set<string>();
	return strings(file.yaml?.data, pattern).flatMap(({ path, value }) => {
		if (!seen.has(value)) {
			seen.add(value);
			return [];
		}
		const message = `The ${noun} ${quoted(value, 120)} is there twice.`;
		const remedy = pattern.endsWith('.id') ? 'Give each its own id.' : 'Keep one.';
		return [finding('KB408', placeOfField(file, path), message, remedy)];
	});
}

function unusedSources(file: ContentFile): Finding[] {
	const cited = new Set(
		citations.flatMap((pattern) => strings(file.yaml?.data, pattern).map(({ value }) => value)),
	);
	return strings(file.yaml?.data, 'sources[].id').flatMap(({ path, value }) => {
		if (cited.has(value)) return [];
		const message = `Nothing cites the source ${quoted(value)}.`;
		const remedy = 'Cite it in `causes`, `fixes` or `retry`, or leave it out.';
		return [finding('KB412', placeOfField(file, path), message, remedy)];
	});
}
