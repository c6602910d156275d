import { compile, match, type MatcherIndex } from '#matcher/index.ts';
import { placeOfField, type ContentFile } from '#content/read/content-file.ts';
import { signaturesOf } from '#content/model/signatures.ts';
import { filesOf } from '#content/read/entries.ts';
import { finding, type Finding } from '../finding.ts';
import { isRecord, pathText, select, strings, type Path } from '#content/read/path.ts';
import type { Rule } from '../rule.ts';
import { codeList, quoted } from '#text/words.ts';

/** Every sample finds its own entry first among all entries, and an entry shows three forms at least. */
export const samples: Rule = (corpus) => {
	const files = filesOf(corpus, 'errors');
	const index = compile(signaturesOf(files.map(({ id, yaml }) => ({ id, data: yaml?.data }))));
	return files.flatMap((file) => [
		...strings(file.yaml?.data, 'samples[].text').flatMap(({ path, value }) =>
			found(file, index, path, value),
		),
		...forms(file),
	]);
};

const leastForms = 3;

function found(file: ContentFile, index: MatcherIndex, path: Path, text: string): Finding[] {
	const matches = match(index, text, { limit: 5 });
	const first = matches[0];
	const place = placeOfField(file, path);
	const name = `\`${pathText(path.slice(0, -1))}\``;
	const own = matches.findIndex(({ id }) => id === file.id);
	if (first === undefined || own === -1) {
		const other =
			first === undefined ? 'finds no entry' : `finds ${quoted(first.id, 120)}, not this entry`;
		const remedy =
			'Add the wording of the sample to `signatures`, with a placeholder for each part that varies.';
		return [finding('KB602', place, `${name} ${other}.`, remedy)];
	}
	if (own > 0) {
		const words = `${first.matched.length} of ${first.fixed.length}`;
		const message = `${name} finds ${quoted(first.id, 120)} first (${words} words of its signature), then this entry.`;
		const remedy =
			'Make the signature here more complete, or cut from the sample what belongs to the other error.';
		return [finding('KB601', place, message, remedy)];
	}
	if (first.confidence !== 'possible') return [];
	const missing = first.why.missing.slice(0, 6);
	const message = `${name} finds this entry, but only as a possible match.`;
	const without =
		missing.length === 0 ? '' : ` Words of the signature that it lacks: ${codeList(missing)}.`;
	return [finding('KB603', place, message, `Make a signature fit the sample.${without}`)];
}

function forms(file: ContentFile): Finding[] {
	const items = select(file.yaml?.data, 'samples[]').filter(({ value }) => isRecord(value));
	const different = new Set(strings(file.yaml?.data, 'samples[].form').map(({ value }) => value));
	if (items.length === 0 || different.size >= leastForms) return [];
	const message = `The samples show ${different.size} of the forms: ${codeList(different)}.`;
	const remedy = `Show ${leastForms} at least, such as the message alone, as the client prints it, and inside JSON.`;
	return [finding('KB604', placeOfField(file, ['samples'], 'key'), message, remedy)];
}
