import { secrets } from '../../driver.ts';
import type { Asked } from '../api.ts';
import { strictApi } from '../strict-api.ts';
import { models } from './models.ts';
import { byChatMessages } from './openai-chat.ts';
import { openAiRequestOf, type OpenAiRequest, type OpenAiRule } from './openai-request.ts';

const chat = (asked: Asked) =>
	/\/chat\/completions|\/v1\/key/.test(asked.path) ? openAiRequestOf(asked) : undefined;

const hasKey = ({ headers: { authorization } }: OpenAiRequest) =>
	authorization === `Bearer ${secrets.bearer}`;

/** Judges requests as DeepSeek does. */
export const deepSeekApi = strictApi(
	[
		{
			answer: 'openai-compatible/deepseek-image',
			refuses: ({ messages }) =>
				messages.some(({ role, content }) => role === undefined || hasOtherThanText(content)),
		},
		{
			answer: 'openai-compatible/deepseek-tool',
			refuses: ({ body }) =>
				((body['tools'] ?? []) as { function?: object }[]).some((tool) => !tool.function),
		},
		{
			answer: 'openai-compatible/deepseek-reasoning',
			// Thinking is on unless it is switched off.
			refuses: ({ body, messages }) =>
				(body['thinking'] as { type?: string } | undefined)?.type !== 'disabled' &&
				messages.some(
					({ tool_calls, reasoning_content }) => tool_calls && reasoning_content == null,
				),
		},
		...byChatMessages,
	] satisfies OpenAiRule[],
	chat,
);

function hasOtherThanText(content: unknown): boolean {
	if (!Array.isArray(content)) return false;
	return (content as { type?: string }[]).some(({ type }) => type !== 'text');
}

/** What the credit of an account at OpenRouter allows one answer to have. */
const affordable = 12_931;

/** Judges requests as OpenRouter does. */
export const openRouterApi = strictApi(
	[
		{ answer: 'openai-compatible/openrouter-401', refuses: (request) => !hasKey(request) },
		{
			answer: 'openai-compatible/openrouter-404-model',
			refuses: ({ model }) => model !== '' && !models.openrouter.some(({ id }) => id === model),
		},
		{
			answer: 'openai-compatible/openrouter-404-tools',
			refuses: ({ model, tools }) =>
				tools.length > 0 && !models.openrouter.some(({ id, tools: can }) => id === model && can),
		},
		{
			answer: 'openai-compatible/openrouter-402-afford',
			// Of accounts with little credit; a request without a limit may ask for all that the model can write.
			onlyWhenAsked: true,
			refuses: ({ body: { max_tokens = 64_000 } }) => Number(max_tokens) > affordable,
		},
	] satisfies OpenAiRule[],
	chat,
);

/** Judges requests as a resource of Azure OpenAI with one deployment does. */
export const azureApi = strictApi<{ key: string | undefined; deployment: string | undefined }>(
	[
		{
			answer: 'openai-compatible/azure-401',
			refuses: ({ key }) => key !== secrets.bearer,
		},
		{
			answer: 'openai-compatible/azure-deployment',
			refuses: ({ deployment }) => deployment !== 'my-deployment' && deployment !== 'gpt-5.6-luna',
		},
	],
	(asked) => ({
		key: asked.headers['api-key'],
		deployment: /\/deployments\/([^/]+)\//.exec(asked.path)?.[1],
	}),
);

/** Judges requests as the proxy of LiteLLM does. */
export const liteLlmProxy = strictApi(
	[
		{ answer: 'openai-compatible/litellm-401', refuses: (request) => !hasKey(request) },
		{
			answer: 'openai-compatible/litellm-model',
			refuses: ({ model }) => model !== '' && !models.openai.some((one) => one === model),
		},
	] satisfies OpenAiRule[],
	openAiRequestOf,
);
