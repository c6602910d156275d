import { findParameter, nearestParameter } from '#content/model/find-parameter.ts';
import { operationTree } from '#content/model/operation-tree.ts';
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
		const trees = new Map([...operations].map(([id, data]) => [id, data && operationTree(data)]));
		return entries.flatMap((file) =>
			textsAt(file, 'parameters[]').flatMap(({ value, place }) => {
				const [id = '', parameter = ''] = value.split('#');
				if (parameter === '') return []; // The schema has said so.
				if (!trees.has(id)) {
					const remedy = offer(id, trees.keys(), `The operations are ${codeList(trees.keys())}.`);
					return [finding('KB406', place, `There is no operation ${quoted(id)}.`, remedy)];
				}
				const tree = trees.get(id);
				// An operation with mistakes of its own is reported there.
				if (tree === undefined || findParameter(tree, parameter).length > 0) return [];
				const near = nearestParameter(tree, parameter);
				const message = `${quoted(id)} has no parameter ${quoted(parameter, 120)}.`;
				const remedy =
					near === undefined
						? `Look it up in content/reference/${id}.yml.`
						: `Did you mean ${quoted(`${id}#${near}`, 200)}?`;
				return [finding('KB406', place, message, remedy)];
			}),
		);
	},
};

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
