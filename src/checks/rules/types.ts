import { parseType, primitiveTypes } from '#content/model/operation-tree.ts';
import { placeOfField } from '#content/read/content-file.ts';
import { filesOf } from '#content/read/entries.ts';
import { finding } from '../finding.ts';
import { isRecord, select, strings } from '#content/read/path.ts';
import type { Rule } from '../rule.ts';
import { offer, quoted } from '#text/words.ts';

/** Every type that an operation names is a basic one or one of its own. */
export const types: Rule = (corpus) =>
	filesOf(corpus, 'reference').flatMap((file) => {
		const own = select(file.yaml?.data, 'types').flatMap(({ value }) =>
			isRecord(value) ? Object.keys(value) : [],
		);
		const known = new Set([...primitiveTypes, ...own]);
		return places.flatMap((pattern) =>
			strings(file.yaml?.data, pattern).flatMap(({ path, value }) =>
				parseType(value).flatMap(({ name }) => {
					if (known.has(name)) return [];
					const remedy = offer(name, known, 'Add it to `types`.');
					return [
						finding('KB414', placeOfField(file, path), `There is no type ${quoted(name)}.`, remedy),
					];
				}),
			),
		);
	});

const places = [
	'parameters[].type',
	'response.fields[].type',
	'types.*.fields[].type',
	'types.*.variants[]',
];
