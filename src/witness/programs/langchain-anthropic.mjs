import { ChatAnthropic } from '@langchain/anthropic';
import { eachCase } from './cases.mjs';

await eachCase(async ({ url, streams, secret }) => {
	const model = new ChatAnthropic({
		model: 'claude-sonnet-5-5',
		apiKey: secret,
		anthropicApiUrl: url,
		maxRetries: 0,
		clientOptions: { timeout: 2000 },
	});
	if (!streams) await model.invoke('Hello');
	else for await (const _ of await model.stream('Hello'));
});
