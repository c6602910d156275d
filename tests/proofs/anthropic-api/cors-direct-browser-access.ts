import { quickFix } from '#schema/proof.ts';
import { secrets } from '#witness/driver.ts';
import type { Judge } from '#witness/proofs/api.ts';
import { repairedRequest } from '#witness/proofs/kinds/repaired-request.ts';
import { messagesApi } from '#witness/proofs/messages-api.ts';

const refused = 'anthropic/401-cors-header';

/** Requests from a page carry its origin. */
const judge: Judge = (asked) =>
	asked.headers['origin'] !== undefined &&
	asked.headers['anthropic-dangerous-direct-browser-access'] !== 'true'
		? refused
		: messagesApi()(asked);
const body = JSON.stringify({
	model: 'claude-sonnet-5-5',
	max_tokens: 64,
	messages: [{ role: 'user', content: 'Hello' }],
});

export const proofs = [
	repairedRequest({
		fix: quickFix,
		takes: { for: 'TypeScript SDK' },
		language: 'typescript',
		refused,
		judge,
		program: (code) => `
import Anthropic from '@anthropic-ai/sdk';

const apiKey = '${secrets.key}';
${code || 'const client = new Anthropic({ apiKey });'}
await client.messages.create(${body}, { headers: { origin: 'https://example.com' } });
`,
	}),
	repairedRequest({
		fix: quickFix,
		takes: { for: 'fetch' },
		language: 'plain typescript',
		refused,
		judge,
		program: (code) => `
const headers = {
	'content-type': 'application/json',
	'x-api-key': '${secrets.key}',
	'anthropic-version': '2023-06-01',
	'origin': 'https://example.com',
	...${code || '{}'},
};
const reply = await fetch(\`\${process.env.ANTHROPIC_BASE_URL}/v1/messages\`, {
	method: 'POST',
	headers,
	body: JSON.stringify(${body}),
});
console.log(await reply.text());
process.exit(reply.ok ? 0 : 1);
`,
	}),
];
