import Anthropic from '@anthropic-ai/sdk';
import { eachCase, hurried } from './cases.mjs';

await eachCase(async ({ url, streams, secret, ...one }) => {
	const limits = hurried(one, { maxRetries: 0, timeout: 2000 });
	const client = new Anthropic({ baseURL: url, apiKey: secret, ...limits });
	const request = {
		model: 'claude-sonnet-5-5',
		max_tokens: 1024,
		messages: [{ role: 'user', content: 'Hello' }],
	};
	if (streams) await client.messages.stream(request).finalMessage();
	else await client.messages.create(request);
});
