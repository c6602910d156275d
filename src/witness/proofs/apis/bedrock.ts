import { expiredKey } from '../../driver.ts';
import { strictApi, type Rule } from '../strict-api.ts';

interface BedrockRequest {
	/** The model's id, as the path has it. */
	readonly model: string;
	readonly authorization: string;
	readonly body: Readonly<Record<string, unknown>>;
	readonly text: string;
}

/** The inference profiles of the account, by which newer models are called. */
export const profiles = ['us.anthropic.claude-sonnet-5-5', 'global.anthropic.claude-sonnet-5-5'];

const rules: readonly Rule<BedrockRequest>[] = [
	{
		answer: 'bedrock/token-expired',
		refuses: ({ authorization }) => authorization.includes(expiredKey),
	},
	{ answer: 'bedrock/model-legacy', refuses: ({ model }) => /claude-(?:3|instant|v2)/.test(model) },
	{
		answer: 'bedrock/on-demand-throughput',
		refuses: ({ model }) => profiles.includes(`us.${model}`),
	},
	{ answer: 'bedrock/model-identifier-invalid', refuses: ({ model }) => !profiles.includes(model) },
	{
		answer: 'bedrock/tool-config-missing',
		refuses: ({ body, text }) =>
			/"tool(?:Use|Result)":/.test(text) && body['toolConfig'] === undefined,
	},
	{
		answer: 'bedrock/invalid-beta-flag',
		// Of regions and models that do not know the newest flags yet.
		onlyWhenAsked: true,
		refuses: ({ body }) =>
			((body['anthropic_beta'] ?? []) as string[]).some((flag) => flag.startsWith('tool-search-')),
	},
	{
		answer: 'bedrock/too-many-tokens',
		// Of accounts with a small quota, from which a request takes its whole `max_tokens`.
		onlyWhenAsked: true,
		refuses: ({ body: { max_tokens = 32_000 } }) => Number(max_tokens) > 10_000,
	},
];

/** Judges requests as Bedrock's Converse and InvokeModel do. */
export const bedrockApi = strictApi(rules, ({ method, path, headers, body, text }) => {
	const [, model] = /^\/model\/([^/]+)\//.exec(path) ?? [];
	if (method !== 'POST' || model === undefined) return undefined;
	return {
		model: decodeURIComponent(model),
		authorization: headers['authorization'] ?? '',
		body: (body ?? {}) as BedrockRequest['body'], // As AWS documents it.
		text,
	};
});
