import { createAnthropic } from '@ai-sdk/anthropic';
import { generateText, streamText } from 'ai';
import { eachCase } from './cases.mjs';

await eachCase(async ({ url, streams, secret }) => {
	const anthropic = createAnthropic({ baseURL: `${url}/v1`, apiKey: secret });
	const request = {
		model: anthropic('claude-sonnet-5-5'),
		prompt: 'Hello',
		maxRetries: 0,
		abortSignal: AbortSignal.timeout(2000),
	};
	if (!streams) return generateText(request);
	for await (const part of streamText({ ...request, onError() {} }).fullStream) {
		if (part.type === 'error') throw part.error;
	}
});
