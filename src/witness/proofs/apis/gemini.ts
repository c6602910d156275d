import { secrets } from '../../driver.ts';
import type { Asked } from '../api.ts';
import { strictApi, type Rule } from '../strict-api.ts';
import { models } from './models.ts';

/** A part of a content, as the API documents it. */
interface Part {
	readonly functionCall?: object;
	readonly functionResponse?: object;
	readonly thoughtSignature?: string;
}

interface Content {
	readonly role?: string;
	readonly parts?: readonly Part[];
}

type Schema = Readonly<Record<string, unknown>>;

interface GeminiRequest {
	/** `undefined` for a list of models. */
	readonly model: string | undefined;
	/** Whether it went to v1beta, which knows more fields than v1. */
	readonly beta: boolean;
	readonly key: string | undefined;
	readonly contents: readonly Content[];
	readonly declarations: readonly {
		readonly parameters?: Schema;
		readonly parametersJsonSchema?: unknown;
		/** The same, as Python's SDK writes it. */
		readonly parameters_json_schema?: unknown;
	}[];
	readonly text: string;
}

const rules: readonly Rule<GeminiRequest>[] = [
	{ answer: 'gemini/400-key', refuses: ({ key }) => key !== secrets.bearer },
	{
		answer: 'gemini/404-model',
		refuses: ({ model }) => model !== undefined && !models.gemini.some((one) => one === model),
	},
	{
		answer: 'gemini/400-unknown',
		refuses: ({ declarations, beta }) =>
			declarations.some(
				({ parameters = {}, parametersJsonSchema, parameters_json_schema }) =>
					partsOf(parameters).some(hasUnknownKeyword) ||
					(!beta && (parametersJsonSchema ?? parameters_json_schema) !== undefined),
			),
	},
	{
		answer: 'gemini/400-empty-object',
		refuses: ({ declarations }) =>
			declarations.some(({ parameters = {} }) => partsOf(parameters).some(isEmptyObject)),
	},
	{
		answer: 'gemini/400-turn',
		refuses: ({ contents }) =>
			contents.some((content, i) => {
				const before = contents[i - 1];
				if (has(content, 'functionCall')) return before?.role !== 'user';
				return has(content, 'functionResponse') && !(before && has(before, 'functionCall'));
			}),
	},
	{
		answer: 'gemini/400-parts',
		refuses: ({ contents }) =>
			contents.some((content, i) => {
				const calls = partsWith(content, 'functionCall').length;
				const next = contents[i + 1] ?? {};
				return calls > 0 && partsWith(next, 'functionResponse').length !== calls;
			}),
	},
	{
		answer: 'gemini/400-thoughtsig',
		// Of parallel calls only the first has one.
		refuses: ({ contents }) =>
			contents.some((content) => {
				const [first] = partsWith(content, 'functionCall');
				return first !== undefined && first.thoughtSignature === undefined;
			}),
	},
	{ answer: 'gemini/400-input-tokens', refuses: ({ text }) => text.length / 4 > 1_048_576 },
];

/** Judges requests as Gemini's generateContent does. */
export const geminiApi = strictApi(rules, (asked) =>
	/generateContent|\/models/i.test(asked.path) ? requestOf(asked) : undefined,
);

/** Reads a request; the types are those of the API's documentation. */
function requestOf({ path, headers, body, text }: Asked): GeminiRequest {
	const { contents = [], tools = [] } = (body ?? {}) as {
		contents?: readonly Content[];
		tools?: readonly { functionDeclarations?: GeminiRequest['declarations'] }[];
	};
	return {
		model: /models\/([^:]+):/.exec(path)?.[1],
		beta: path.includes('/v1beta/'),
		key: headers['x-goog-api-key'],
		contents,
		declarations: tools.flatMap(({ functionDeclarations = [] }) => functionDeclarations),
		text,
	};
}

type Kind = 'functionCall' | 'functionResponse';

const partsWith = ({ parts = [] }: Content, kind: Kind) =>
	parts.filter((part) => part[kind] !== undefined);

const has = (content: Content, kind: Kind) => partsWith(content, kind).length > 0;

/** A schema and all schemas within it. */
function partsOf(schema: Schema): Schema[] {
	const {
		properties = {},
		items,
		anyOf = [],
	} = schema as {
		properties?: Record<string, Schema>;
		items?: Schema;
		anyOf?: readonly Schema[];
	};
	const inner = [...Object.values(properties), ...(items ? [items] : []), ...anyOf];
	return [schema, ...inner.flatMap(partsOf)];
}

/** Keywords of JSON Schema that the older field does not have. */
const hasUnknownKeyword = (schema: Schema) =>
	['const', 'additionalProperties', '$schema', '$ref', 'exclusiveMinimum'].some((name) =>
		Object.hasOwn(schema, name),
	);

const isEmptyObject = ({ type, properties = {} }: Schema) =>
	/^object$/i.test(String(type)) && Object.keys(properties as object).length === 0;
