import { eachCase, hurried } from './cases.mjs';

/** Of each protocol, the model that speaks it; only the package of the driver is installed. */
const models = {
	async anthropic({ url, secret, ...one }) {
		const { ChatAnthropic } = await import('@langchain/anthropic');
		return new ChatAnthropic({
			model: 'claude-sonnet-5-5',
			apiKey: secret,
			anthropicApiUrl: url,
			...hurried(one, { maxRetries: 0, clientOptions: { timeout: 2000 } }),
		});
	},
	async openai({ url, secret, streams, ...one }) {
		const { ChatOpenAI } = await import('@langchain/openai');
		return new ChatOpenAI({
			model: 'gpt-5.5',
			apiKey: secret,
			...hurried(one, { maxRetries: 0, timeout: 2000 }),
			configuration: { baseURL: `${url}/v1` },
			useResponsesApi: streams, // As which the streams of our answers come.
		});
	},
	async gemini({ url, secret, ...one }) {
		const { ChatGoogleGenerativeAI } = await import('@langchain/google-genai');
		return new ChatGoogleGenerativeAI({
			model: 'gemini-3-flash',
			apiKey: secret,
			baseUrl: url,
			...hurried(one, { maxRetries: 0 }),
		});
	},
};

await eachCase(async (one) => {
	const protocol = one.answer.protocol in models ? one.answer.protocol : 'anthropic';
	const model = await models[protocol](one);
	if (!one.streams) await model.invoke('Hello');
	else for await (const _ of await model.stream('Hello'));
});
