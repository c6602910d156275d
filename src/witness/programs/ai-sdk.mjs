import { generateText, streamText } from 'ai';
import { eachCase, hurried } from './cases.mjs';

/** Of each protocol, the model that speaks it; only the package of the driver is installed. */
const models = {
	async anthropic({ url, secret }) {
		const { createAnthropic } = await import('@ai-sdk/anthropic');
		return createAnthropic({ baseURL: `${url}/v1`, apiKey: secret })('claude-sonnet-5-5');
	},
	async openai({ url, secret }) {
		const { createOpenAI } = await import('@ai-sdk/openai');
		return createOpenAI({ baseURL: `${url}/v1`, apiKey: secret })('gpt-5.5');
	},
	async gemini({ url, secret }) {
		const { createGoogleGenerativeAI } = await import('@ai-sdk/google');
		return createGoogleGenerativeAI({ baseURL: `${url}/v1beta`, apiKey: secret })('gemini-3-flash');
	},
};

await eachCase(async ({ answer, streams, ...one }) => {
	const protocol = answer.protocol in models ? answer.protocol : 'anthropic';
	const request = {
		model: await models[protocol](one),
		prompt: 'Hello',
		...hurried(one, { maxRetries: 0, abortSignal: AbortSignal.timeout(2000) }),
	};
	if (!streams) return generateText(request);
	for await (const part of streamText({ ...request, onError() {} }).fullStream) {
		if (part.type === 'error') throw part.error;
	}
});
