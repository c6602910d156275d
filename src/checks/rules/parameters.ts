import { findParameter, nearestParameter } from '#content/model/find-parameter.ts';
import type { OperationTree } from '#content/model/operation-tree.ts';
import { operationTrees } from '#content/model/operation-trees.ts';
import { textsAt } from '#content/read/texts.ts';
import { codeList, offer, quoted } from '#text/words.ts';
import { findingOf, type Codes, type ExamplesOf, type Rule } from '../rule.ts';

const codes = {
	KB406: {
		level: 'error',
		title: 'Unknown parameter',
		why: 'The page of the entry links the parameter in the API reference, and that page links the entry.',
		says: (message: string, remedy: string) => [message, remedy],
	},
} as const satisfies Codes;

const finding = findingOf(codes);

/** The API parameters that an entry names exist in the reference. */
export const rule: Rule = {
	codes,
	run: ({ entries, known: { operations } }) => {
		const trees = operationTrees(operations);
		return entries.flatMap((file) =>
			textsAt(file, 'parameters[]').flatMap(({ value, place }) => {
				const [id = '', parameter = ''] = value.split('#');
				if (parameter === '') return []; // The schema has said so.
				if (!operations.has(id)) {
					const known = operations.keys();
					const remedy = offer(id, operations.keys(), `The operations are ${codeList(known)}.`);
					return [finding('KB406', place, `There is no operation ${quoted(id)}.`, remedy)];
				}
				const tree = trees.get(id);
				// An operation with mistakes of its own is reported there.
				if (tree === undefined || findParameter(tree, parameter).length > 0) return [];
				const message = `${quoted(id)} has no parameter ${quoted(parameter, 120)}.`;
				return [finding('KB406', place, message, remedyFor(tree, id, parameter))];
			}),
		);
	},
};

/** The nearest parameter; of one whose members another page describes, that page. */
function remedyFor(tree: OperationTree, id: string, parameter: string): string {
	const near = nearestParameter(tree, parameter);
	if (near === undefined) return `Look it up in content/reference/${id}.yml.`;
	const elsewhere = findParameter(tree, near)[0]?.elsewhere;
	if (elsewhere === undefined) return `Did you mean ${quoted(`${id}#${near}`, 200)}?`;
	const there = quoted(`${elsewhere.operation}#${elsewhere.path}`, 200);
	return `Write ${quoted(`${id}#${near}`, 200)}, or name its member below ${there}.`;
}

/** One mistake or more for each code, and what is printed about it. */
export const examples: ExamplesOf<typeof codes> = {
	KB406: [
		{
			mistake: 'a parameter that does not exist',
			from: 'messages-create#messages[].content',
			to: 'messages-create#messages[].contents',
			prints:
				'63:5 "messages-create" has no parameter "messages[].contents". Did you mean "messages-create#messages[].content"?',
		},
		{
			mistake: 'an operation that does not exist',
			from: 'messages-create#',
			to: 'message-create#',
			prints: '63:5 There is no operation "message-create". Did you mean "messages-create"?',
		},
	],
};
