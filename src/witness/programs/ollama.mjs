import { Ollama } from 'ollama';
import { eachCase } from './cases.mjs';

await eachCase(async ({ url, streams }) => {
	const request = { model: 'llama3.2', messages: [{ role: 'user', content: 'Hello' }] };
	const client = new Ollama({ host: url });
	if (!streams) await client.chat(request);
	else for await (const _ of await client.chat({ ...request, stream: true }));
});
