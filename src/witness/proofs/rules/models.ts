import type { Rule } from '../messages-api.ts';
import type { Request } from '../request.ts';

/** What is refused by some models and taken by others. */
export const byModel: readonly Rule[] = [
	{
		answer: 'anthropic/400-thinking-enabled-unsupported',
		refuses: (request) => typeOf(request) === 'enabled' && !takesBudget(request.model),
	},
	{
		answer: 'anthropic/400-thinking-disabled-unsupported',
		refuses: (request) => typeOf(request) === 'disabled' && alwaysThinks.test(request.model),
	},
	{
		answer: 'anthropic/400-effort-with-thinking-disabled',
		refuses: (request) =>
			/^(?:disabled|between_tools)$/.test(typeOf(request) ?? '') &&
			/^(?:xhigh|max)$/.test(effortOf(request)),
	},
	{
		answer: 'anthropic/400-thinking-budget',
		refuses: (request) => {
			const { thinking, max_tokens } = request.body as Fields;
			return thinking?.type === 'enabled' && Number(thinking.budget_tokens) >= Number(max_tokens);
		},
	},
	{
		answer: 'anthropic/400-adaptive-unsupported',
		refuses: (request) => typeOf(request) === 'adaptive' && generationOf(request.model) <= 4.5,
	},
	{
		answer: 'anthropic/400-effort-unsupported',
		refuses: (request) => effortOf(request) !== '' && generationOf(request.model) <= 4.5,
	},
	{
		answer: 'anthropic/400-max-tokens-over-model',
		refuses: ({ model, body }) =>
			Number((body as Fields).max_tokens) > (generationOf(model) <= 4.5 ? 64_000 : 128_000),
	},
	{
		answer: 'anthropic/400-thinking-budget-minimum',
		refuses: ({ body }) => ((body as Fields).thinking?.budget_tokens ?? 1024) < 1024,
	},
	{
		answer: 'anthropic/400-temperature-deprecated',
		refuses: ({ model, body: { temperature = 1, top_p, top_k } }) =>
			generationOf(model) > 4.6 && (temperature !== 1 || top_p != null || top_k != null),
	},
	{
		answer: 'anthropic/400-temperature-thinking',
		refuses: (request) => {
			const { temperature = 1 } = request.body;
			return /^(?:enabled|adaptive)$/.test(typeOf(request) ?? '') && temperature !== 1;
		},
	},
	{
		answer: 'anthropic/400-tool-choice-thinking',
		refuses: (request) => {
			const { type } = (request.body['tool_choice'] ?? {}) as { type?: string }; // As documented.
			return typeOf(request) === 'enabled' && (type === 'any' || type === 'tool');
		},
	},
	{
		answer: 'anthropic/400-role-system',
		refuses: ({ messages }) => messages.some(({ role }) => role === 'system'),
	},
	{
		answer: 'anthropic/400-trailing-whitespace',
		refuses: ({ messages }) => {
			const last = messages.at(-1);
			const text = last?.content.at(-1)?.text;
			return last?.role === 'assistant' && typeof text === 'string' && /\s$/.test(text);
		},
	},
	{
		answer: 'anthropic/400-temperature-top-p',
		refuses: ({ model, body }) =>
			takesOneSampler(model) && body['temperature'] != null && body['top_p'] != null,
	},
	{
		answer: 'anthropic/400-prefill',
		refuses: ({ model, messages }) => !takesPrefill(model) && messages.at(-1)?.role === 'assistant',
	},
];

/** Fields that the rules look at, as the API documents them. */
interface Fields {
	readonly thinking?: { readonly type?: string; readonly budget_tokens?: number };
	readonly max_tokens?: number;
	readonly output_config?: { readonly effort?: string };
}

const typeOf = ({ body }: Request) => (body as Fields).thinking?.type;
const effortOf = ({ body }: Request) => (body as Fields).output_config?.effort ?? '';

/** Models that cannot be told not to think; Sonnet 5.5 takes `between_tools` instead. */
const alwaysThinks = /(?:fable|mythos|opus-5-5|sonnet-5-5)/;

/** Up to Claude 4.6 a budget is taken. */
const takesBudget = (model: string) => generationOf(model) <= 4.6;

/** From Opus 4.1 to 4.6 one of the two is taken; later models take none. */
const takesOneSampler = (model: string) => generationOf(model) <= 4.6 && generationOf(model) >= 4.1;

/** Up to Claude 4.5 an answer may be begun for the model. */
const takesPrefill = (model: string) => generationOf(model) <= 4.5;

/** The generation in the name of a model: "claude-haiku-4-5-20251001" is of 4.5. */
function generationOf(model: string): number {
	const [, major = '5', minor = '0'] = /-(\d)(?:-(\d)(?!\d))?/.exec(model) ?? [];
	return Number(`${major}.${minor}`);
}
