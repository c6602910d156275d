import type { Rule } from '../messages-api.ts';
import { blocksIn, type Message, type Request } from '../request.ts';

/** What is refused in tools, their calls and their results. */
export const byTools: readonly Rule[] = [
	{
		answer: 'anthropic/400-tool-names-unique',
		refuses: ({ tools }) => hasTwice(tools.map(({ name }) => name)),
	},
	{
		answer: 'anthropic/400-tool-name-pattern',
		refuses: ({ tools }) => tools.some(({ name = '' }) => !/^[a-zA-Z0-9_-]{1,128}$/.test(name)),
	},
	{
		answer: 'anthropic/400-tool-schema-anyof',
		refuses: ({ tools }) =>
			tools.some(({ input_schema = {} }) =>
				['oneOf', 'allOf', 'anyOf'].some((name) => Object.hasOwn(input_schema, name)),
			),
	},
	{
		answer: 'anthropic/400-property-keys',
		refuses: ({ tools }) =>
			tools.some(({ input_schema = {} }) =>
				Object.keys(input_schema['properties'] ?? {}).some(
					(name) => !/^[a-zA-Z0-9_.-]{1,64}$/.test(name),
				),
			),
	},
	{
		answer: 'anthropic/400-tools-undefined',
		// Endpoints that still have the old check.
		onlyWhenAsked: true,
		refuses: ({ tools, messages }) =>
			tools.length === 0 && messages.some((one) => callsOf(one).length + resultsOf(one).length > 0),
	},
	{
		answer: 'anthropic/400-tool-use-id-pattern',
		refuses: ({ messages }) =>
			messages.flatMap(callsOf).some((id) => !/^[a-zA-Z0-9_-]+$/.test(id ?? '')),
	},
	{
		answer: 'anthropic/400-tool-use-name-long',
		refuses: (request) =>
			blocksIn(request).some(({ type, name }) => type === 'tool_use' && String(name).length > 200),
	},
	{
		answer: 'anthropic/400-tool-use-input-dict',
		refuses: (request) =>
			blocksIn(request).some(
				({ type, input }) =>
					type === 'tool_use' &&
					(typeof input !== 'object' || input === null || Array.isArray(input)),
			),
	},
	{
		answer: 'anthropic/400-tool-use-ids-unique',
		refuses: ({ messages }) => hasTwice(messages.flatMap(callsOf)),
	},
	{
		answer: 'anthropic/400-multiple-tool-results',
		refuses: ({ messages }) => messages.some((message) => hasTwice(resultsOf(message))),
	},
	{ answer: 'anthropic/400-tool-use-no-result', refuses: hasUnansweredCall },
	{ answer: 'anthropic/400-unexpected-tool-use-id', refuses: hasLoneResult },
];

/** Every call must be answered in the next message. */
function hasUnansweredCall({ messages }: Request): boolean {
	return messages.some((message, i) => {
		const next = messages[i + 1];
		const answered = next?.role === 'user' ? resultsOf(next) : [];
		return callsOf(message).some((id) => !answered.includes(id));
	});
}

/** Every result must have its call in the message before. */
function hasLoneResult({ messages }: Request): boolean {
	return messages.some((message, i) => {
		const before = messages[i - 1];
		const calls = before === undefined ? [] : callsOf(before);
		return resultsOf(message).some((id) => !calls.includes(id));
	});
}

function callsOf({ content }: Message): (string | undefined)[] {
	return content.filter(({ type }) => type === 'tool_use').map(({ id }) => id);
}

function resultsOf({ content }: Message): (string | undefined)[] {
	return content.filter(({ type }) => type === 'tool_result').map(({ tool_use_id }) => tool_use_id);
}

function hasTwice(values: readonly unknown[]): boolean {
	return new Set(values).size < values.length;
}
