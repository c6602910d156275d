import AnthropicBedrock from '@anthropic-ai/bedrock-sdk';
import { eachCase, hurried } from './cases.mjs';

await eachCase(async ({ url, streams, ...one }) => {
	const client = new AnthropicBedrock({
		baseURL: url,
		awsRegion: 'us-east-1',
		awsAccessKey: 'AKIAIOSFODNN7EXAMPLE',
		awsSecretKey: 'example',
		...hurried(one, { maxRetries: 0, timeout: 2000 }),
	});
	const request = {
		model: 'anthropic.claude-sonnet-5-5',
		max_tokens: 1024,
		messages: [{ role: 'user', content: 'Hello' }],
	};
	if (!streams) await client.messages.create(request);
	else for await (const _ of await client.messages.create({ ...request, stream: true }));
});
