import { GoogleGenAI } from '@google/genai';
import { eachCase, hurried } from './cases.mjs';

await eachCase(async ({ url, streams, secret, ...one }) => {
	const httpOptions = { baseUrl: url, ...hurried(one, { timeout: 2000 }) };
	const { models } = new GoogleGenAI({ apiKey: secret, httpOptions });
	const request = { model: 'gemini-3-flash', contents: 'Hello' };
	if (!streams) await models.generateContent(request);
	else for await (const _ of await models.generateContentStream(request));
});
