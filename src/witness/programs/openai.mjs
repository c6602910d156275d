import OpenAI from 'openai';
import { eachCase } from './cases.mjs';

await eachCase(async ({ url, streams, secret }) => {
	const baseURL = `${url}/v1`;
	const client = new OpenAI({ baseURL, apiKey: secret, maxRetries: 0, timeout: 2000 });
	const model = 'gpt-5.5';
	if (streams) {
		const events = await client.responses.create({ model, input: 'Hello', stream: true });
		for await (const _ of events);
	} else {
		await client.chat.completions.create({ model, messages: [{ role: 'user', content: 'Hello' }] });
	}
});
