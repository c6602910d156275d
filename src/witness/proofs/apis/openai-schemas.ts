import type { OpenAiRule, OpenAiRequest, Schema } from './openai-request.ts';

/** What is refused in the schemas of functions and of structured outputs. */
export const bySchema: readonly OpenAiRule[] = [
	{
		answer: 'openai/schema-not-object',
		refuses: (request) => schemasOf(request).some(({ type }) => type !== 'object'),
	},
	{
		answer: 'openai/array-missing-items',
		refuses: (request) =>
			schemasOf(request).some((schema) =>
				hasPart(schema, ({ type, items }) => type === 'array' && items === undefined),
			),
	},
	{
		answer: 'openai/strict-additional-properties',
		refuses: (request) => strictOf(request).some((schema) => hasPart(schema, isOpen)),
	},
	{
		answer: 'openai/strict-required',
		refuses: (request) => strictOf(request).some((schema) => hasPart(schema, hasOptional)),
	},
];

function schemasOf({ tools, format }: OpenAiRequest): Schema[] {
	return [...tools.map(({ parameters }) => parameters), format].filter((one) => one !== undefined);
}

function strictOf({ tools, format }: OpenAiRequest): Schema[] {
	const strict = tools.filter((tool) => tool.strict === true);
	return [...strict.map(({ parameters }) => parameters), format].filter((one) => one !== undefined);
}

/** Whether a schema or one within it is of that kind. */
function hasPart(schema: unknown, is: (part: Schema) => boolean): boolean {
	if (typeof schema !== 'object' || schema === null) return false;
	const part = schema as Schema; // An object, or a list of schemas.
	return is(part) || Object.values(part).some((one) => hasPart(one, is));
}

const isOpen = ({ type, additionalProperties }: Schema) =>
	type === 'object' && additionalProperties !== false;

/** Whether the required keys of an object are others than its properties. */
function hasOptional({ type, properties = {}, required = [] }: Schema): boolean {
	const names = new Set(Object.keys(properties as Schema));
	return type === 'object' && names.symmetricDifference(new Set(required as string[])).size > 0;
}
