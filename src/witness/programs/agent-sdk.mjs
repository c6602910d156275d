import { query } from '@anthropic-ai/claude-agent-sdk';
import { eachCase, hurried } from './cases.mjs';

await eachCase(async ({ url, secret, ...one }) => {
	const env = {
		...process.env,
		ANTHROPIC_BASE_URL: url,
		ANTHROPIC_API_KEY: secret,
		...hurried(one, { CLAUDE_CODE_MAX_RETRIES: '0', API_TIMEOUT_MS: '4000' }),
	};
	for await (const _ of query({ prompt: 'say hi', options: { model: 'sonnet', env } }));
});
