/** The models that the local servers know, for their lists and for what they refuse. */
export const models = {
	anthropic: ['claude-opus-5-5', 'claude-sonnet-5-5', 'claude-haiku-5-5', 'claude-haiku-4-5'],
	openai: ['gpt-5.6-luna', 'gpt-6-astra'],
	gemini: ['gemini-3.8-flash', 'gemini-3.5-flash'],
	openrouter: [
		{ id: 'deepseek/deepseek-v4-pro', tools: true },
		{ id: 'google/gemma-4-27b', tools: false },
	],
	ollama: ['qwen3:4b'],
} as const;

/** What OpenAI's `GET /v1/models` gives for these ids. */
export function openAiList(ids: readonly string[]) {
	return {
		object: 'list',
		data: ids.map((id) => ({ id, object: 'model', created: 1_790_000_000, owned_by: 'example' })),
	};
}

/** What OpenRouter's `GET /api/v1/models` gives; a query may ask for those alone that take tools. */
export function openRouterList({ path }: { readonly path: string }) {
	const asksForTools = path.includes('supported_parameters=tools');
	const known = models.openrouter.filter(({ tools }) => tools || !asksForTools);
	return openAiList(known.map(({ id }) => id));
}

/** What Gemini's `GET /v1/models` gives. */
export function geminiList() {
	return { models: models.gemini.map(geminiModel) };
}

/** What Gemini says about a model. */
export function geminiModel(id: string) {
	return {
		name: `models/${id}`,
		displayName: id,
		inputTokenLimit: 1_048_576,
		supportedGenerationMethods: ['generateContent', 'countTokens'],
	};
}

/** What Ollama's `GET /api/tags` gives. */
export function ollamaList() {
	return { models: models.ollama.map((name) => ({ name, model: name })) };
}

/** What Anthropic's `GET /v1/models` gives. */
export function anthropicList() {
	return {
		data: models.anthropic.map((id) => ({
			type: 'model',
			id,
			display_name: id,
			created_at: '2026-09-01T00:00:00Z',
			lifecycle: 'active',
			retires_at: null,
		})),
		has_more: false,
		first_id: models.anthropic[0],
		last_id: models.anthropic.at(-1),
	};
}
