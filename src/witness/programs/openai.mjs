import OpenAI from 'openai';
import { eachCase, hurried } from './cases.mjs';

await eachCase(async ({ url, streams, secret, ...one }) => {
	const baseURL = `${url}/v1`;
	const limits = hurried(one, { maxRetries: 0, timeout: 2000 });
	const client = new OpenAI({ baseURL, apiKey: secret, ...limits });
	const model = 'gpt-5.5';
	if (streams) {
		const events = await client.responses.create({ model, input: 'Hello', stream: true });
		for await (const _ of events);
	} else {
		await client.chat.completions.create({ model, messages: [{ role: 'user', content: 'Hello' }] });
	}
});
