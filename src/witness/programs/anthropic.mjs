import Anthropic from '@anthropic-ai/sdk';
import { eachCase } from './cases.mjs';

await eachCase(async ({ url, streams, secret }) => {
	const client = new Anthropic({ baseURL: url, apiKey: secret, maxRetries: 0, timeout: 2000 });
	const request = {
		model: 'claude-sonnet-5-5',
		max_tokens: 1024,
		messages: [{ role: 'user', content: 'Hello' }],
	};
	if (streams) await client.messages.stream(request).finalMessage();
	else await client.messages.create(request);
});
