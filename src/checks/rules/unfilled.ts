import { bodyHeadings } from '#schema/body.ts';
import { isUnfilled, marker } from '#schema/marker.ts';
import { placeAt, placeOfField, type ContentFile } from '../content-file.ts';
import { schemaOf } from '../entries.ts';
import { finding, type Finding } from '../finding.ts';
import { allStrings, pathText } from '../path.ts';
import type { Rule } from '../rule.ts';
import { descriptionOf } from '../schema-shape.ts';
import { quoted } from '../words.ts';

/** Nothing of a draft is left that a person was to write. */
export const unfilled: Rule = (corpus) =>
	corpus.files.flatMap((file) => (isUnfilled(file.text) ? [...fields(file), ...body(file)] : []));

function fields(file: ContentFile): Finding[] {
	return allStrings(file.yaml?.data).flatMap(({ path, value }) => {
		if (!isUnfilled(value)) return [];
		const message = `\`${pathText(path)}\` is not written yet.`;
		const what = descriptionOf(schemaOf(file), path);
		const remedy = `Replace ${quoted(value, 120)}.${what === undefined ? '' : ` ${what}`}`;
		return [finding('KB710', placeOfField(file, path), message, remedy)];
	});
}

function body(file: ContentFile): Finding[] {
	if (file.frontMatter?.kind !== 'found') return [];
	const { body: text, bodyOffset } = file.frontMatter;
	return [...text.matchAll(new RegExp(`${marker}.*`, 'g'))].map(({ 0: line, index }) => {
		const heading = bodyHeadings.findLast((one) => text.slice(0, index).includes(`## ${one}`));
		const where = heading === undefined ? 'The body' : `The text below ${quoted(heading)}`;
		const remedy = `Replace ${quoted(line, 120)}.`;
		return finding(
			'KB710',
			placeAt(file, bodyOffset + index),
			`${where} is not written yet.`,
			remedy,
		);
	});
}
