import type { Asked } from '../api.ts';
import { profiles } from './bedrock.ts';
import {
	anthropicList,
	geminiList,
	geminiModel,
	models,
	ollamaList,
	openAiList,
	openRouterList,
} from './models.ts';

/** What providers other than Anthropic answer to a request that they accept; `undefined` when none of them has such a path. */
export function acceptedByOthers(asked: Asked): object | undefined {
	return answers.find(({ path }) => path.test(asked.path))?.value(asked);
}

const words = 'Hello there.';

const answers: readonly { path: RegExp; value: (asked: Asked) => object }[] = [
	{ path: /\/api\/tags$/, value: ollamaList },
	{ path: /^\/api\/v1\/models/, value: openRouterList },
	{ path: /^\/api\/v1\/key$/, value: () => ({ data: { label: 'sk-or-v1-abc...xyz', limit: 10 } }) },
	{ path: /\/models(?:\?|$)/, value: ({ headers }) => listFor(headers) },
	{
		path: /\/v1(?:beta)?\/models\/[^:]+$/,
		value: ({ path }) => geminiModel(path.split('/').at(-1) ?? ''),
	},
	{ path: /\/api\/version$/, value: () => ({ version: '0.31.2' }) },
	{
		path: /\/api\/(?:chat|generate)$/,
		value: () => ({ message: { role: 'assistant', content: words }, response: words, done: true }),
	},
	{
		path: /:countTokens/,
		value: ({ text }) => ({ totalTokens: Math.ceil(text.length / 4) }),
	},
	{
		path: /:generateContent/,
		value: () => ({
			candidates: [{ content: { role: 'model', parts: [{ text: words }] }, finishReason: 'STOP' }],
			usageMetadata: { promptTokenCount: 3, candidatesTokenCount: 3, totalTokenCount: 6 },
		}),
	},
	{
		path: /\/converse$/,
		value: () => ({
			output: { message: { role: 'assistant', content: [{ text: words }] } },
			stopReason: 'end_turn',
			usage: { inputTokens: 3, outputTokens: 3, totalTokens: 6 },
			metrics: { latencyMs: 1 },
		}),
	},
	{
		path: /^\/inference-profiles/,
		value: () => ({
			inferenceProfileSummaries: profiles.map((inferenceProfileId) => ({
				inferenceProfileId,
				inferenceProfileName: inferenceProfileId,
				inferenceProfileArn: `arn:aws:bedrock:us-east-1:123456789012:inference-profile/${inferenceProfileId}`,
				models: [],
				status: 'ACTIVE',
				type: 'SYSTEM_DEFINED',
			})),
		}),
	},
	{ path: /\/chat\/completions/, value: ({ body }) => completionOf(words, body) },
	{ path: /\/responses/, value: ({ body }) => responseOf(words, body) },
];

/** The list of models that a client asks for, by how it signs in. */
function listFor(headers: Asked['headers']): object {
	if (headers['anthropic-version'] !== undefined) return anthropicList();
	return headers['x-goog-api-key'] === undefined ? openAiList(models.openai) : geminiList();
}

/** A chat completion with this text. */
export function completionOf(content: string, body: unknown): object {
	return {
		id: 'chatcmpl-1',
		object: 'chat.completion',
		created: 1_790_000_000,
		model: modelOf(body),
		choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
		usage: { prompt_tokens: 3, completion_tokens: 3, total_tokens: 6 },
	};
}

/** A response with one message of this text. */
export function responseOf(text: string, body: unknown): object {
	const content = [{ type: 'output_text', text, annotations: [] }];
	return {
		id: 'resp_1',
		object: 'response',
		created_at: 1_790_000_000,
		status: 'completed',
		model: modelOf(body),
		output: [{ type: 'message', id: 'msg_1', role: 'assistant', status: 'completed', content }],
		usage: { input_tokens: 3, output_tokens: 3, total_tokens: 6 },
	};
}

const modelOf = (body: unknown) =>
	(body as { model?: string } | undefined)?.model ?? 'gpt-5.6-luna';
