import { findParameter, nearestParameter } from '#content/model/find-parameter.ts';
import { operationTree, type OperationTree } from '#content/model/operation-tree.ts';
import { placeOfField, type ContentFile } from '#content/read/content-file.ts';
import { filesOf } from '#content/read/entries.ts';
import { finding, type Finding } from '../finding.ts';
import { knownIn } from '#content/read/known.ts';
import { strings, type Path } from '#content/read/path.ts';
import type { Rule } from '../rule.ts';
import { codeList, offer, quoted } from '#text/words.ts';

/** The API parameters that an entry names exist in the reference. */
export const parameters: Rule = (corpus) => {
	const { operations } = knownIn(corpus);
	const trees = new Map([...operations].map(([id, data]) => [id, data && operationTree(data)]));
	return filesOf(corpus, 'errors').flatMap((file) =>
		strings(file.yaml?.data, 'parameters[]').flatMap(({ path, value }) =>
			look(file, path, value, trees),
		),
	);
};

function look(
	file: ContentFile,
	path: Path,
	value: string,
	trees: ReadonlyMap<string, OperationTree | undefined>,
): Finding[] {
	const [operation = '', parameter = ''] = value.split('#');
	const tree = trees.get(operation);
	const place = placeOfField(file, path);
	if (parameter === '') return []; // The schema has said so.
	if (!trees.has(operation)) {
		const remedy = offer(operation, trees.keys(), `The operations are ${codeList(trees.keys())}.`);
		return [finding('KB406', place, `There is no operation ${quoted(operation)}.`, remedy)];
	}
	// An operation with mistakes of its own is reported there.
	if (tree === undefined || findParameter(tree, parameter).length > 0) return [];
	const near = nearestParameter(tree, parameter);
	const message = `${quoted(operation)} has no parameter ${quoted(parameter, 120)}.`;
	const remedy =
		near === undefined
			? `Look it up in content/reference/${operation}.yml.`
			: `The nearest is ${quoted(`${operation}#${near}`, 200)}.`;
	return [finding('KB406', place, message, remedy)];
}
