import { secrets } from '../../driver.ts';
import type { Asked } from '../api.ts';
import { strictApi } from '../strict-api.ts';
import { byChatMessages, byOpenAiMessages } from './openai-chat.ts';
import { byItems } from './openai-items.ts';
import { openAiRequestOf, type OpenAiRequest, type OpenAiRule } from './openai-request.ts';
import { bySchema } from './openai-schemas.ts';
import { models } from './models.ts';

/** What the models of OpenAI take; each is named as its list names it. */
const window = 400_000;

const rules: readonly OpenAiRule[] = [
	{
		answer: 'openai/invalid-api-key',
		refuses: ({ headers: { authorization } }) => authorization !== `Bearer ${secrets.bearer}`,
	},
	{
		answer: 'openai/project-model-access',
		onlyWhenAsked: true,
		refuses: ({ model }) => model === 'gpt-5.5-pro',
	},
	{
		answer: 'openai/model-not-found',
		refuses: ({ model }) => !models.openai.some((one) => one === model),
	},
	{
		answer: 'openai/max-tokens-unsupported',
		refuses: ({ chat, body }) => chat && body['max_tokens'] != null,
	},
	{
		answer: 'openai/temperature-unsupported',
		refuses: ({ body: { temperature = 1 } }) => temperature !== 1,
	},
	{
		answer: 'openai/unsupported-effort',
		refuses: ({ effort }) => effort !== undefined && !/^(?:low|medium|high|xhigh)$/.test(effort),
	},
	{
		answer: 'openai/summary-verify',
		// Only of organizations that are not verified.
		onlyWhenAsked: true,
		refuses: ({ reasoning }) => reasoning.summary != null,
	},
	{
		answer: 'openai/org-verify',
		onlyWhenAsked: true,
		refuses: ({ body }) => body['stream'] === true,
	},
	{
		answer: 'openai/only-in-responses',
		// Of some models.
		onlyWhenAsked: true,
		refuses: ({ chat }) => chat,
	},
	{
		answer: 'openai/tool-name-pattern',
		refuses: ({ tools }) => tools.some(({ name = 'a' }) => !/^[\w-]+$/.test(name)),
	},
	{ answer: 'openai/tools-too-long', refuses: ({ tools }) => tools.length > 128 },
	{
		answer: 'openai/tool-without-type',
		refuses: ({ body }) => offered(body).some(({ type }) => type === undefined),
	},
	{
		answer: 'openai/tool-without-name',
		// Responses wants it beside the type.
		refuses: ({ chat, body }) =>
			!chat && offered(body).some(({ type, name }) => type === 'function' && name === undefined),
	},
	...bySchema,
	...byOpenAiMessages,
	...byChatMessages,
	...byItems,
	{
		answer: 'openai/request-too-large-tpm',
		// The limit of a low tier.
		onlyWhenAsked: true,
		refuses: ({ text }) => tokensIn(text) > 30_000,
	},
	{
		answer: 'openai/context-length-exceeded',
		refuses: ({ text }) => tokensIn(text) > window,
	},
];

/** Judges requests as OpenAI's Chat Completions and Responses do. */
export const openAiApi = strictApi(rules, (asked: Asked) =>
	asked.method === 'POST' ? openAiRequestOf(asked) : undefined,
);

/** The tools as they stand in a request. */
const offered = ({ tools = [] }: OpenAiRequest['body']) =>
	tools as readonly { readonly type?: string; readonly name?: string }[];

/** Four characters are about one token. */
const tokensIn = (text: string) => text.length / 4;
