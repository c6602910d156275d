import {
	BedrockRuntimeClient,
	ConverseCommand,
	InvokeModelWithResponseStreamCommand,
} from '@aws-sdk/client-bedrock-runtime';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { eachCase, hurried } from './cases.mjs';

await eachCase(async ({ url, streams, ...one }) => {
	const client = new BedrockRuntimeClient({
		endpoint: url,
		region: 'us-east-1',
		credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'example' },
		...hurried(one, { maxAttempts: 1 }),
		requestHandler: new NodeHttpHandler(), // The server here does not speak HTTP/2.
	});
	const modelId = 'anthropic.claude-sonnet-5-5';
	const messages = [{ role: 'user', content: [{ text: 'Hello' }] }];
	if (!streams) return client.send(new ConverseCommand({ modelId, messages }));
	const body = JSON.stringify({ anthropic_version: 'bedrock-2023-05-31', max_tokens: 9, messages });
	const answer = await client.send(new InvokeModelWithResponseStreamCommand({ modelId, body }));
	for await (const _ of answer.body ?? []);
});
