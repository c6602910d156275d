import { quickFix } from '#schema/proof.ts';
import { secrets } from '#witness/driver.ts';
import { checked } from '#witness/proofs/kinds/checked.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';
import { envFile } from '#witness/proofs/kinds/env-file.ts';
import { messagesApi } from '#witness/proofs/messages-api.ts';

const create =
	'client.messages.create(model="claude-sonnet-5-5", max_tokens=64, messages=[{"role": "user", "content": "ping"}])';
const shared = { fix: quickFix, judge: messagesApi() };

export const proofs = [
	envFile({
		...shared,
		takes: { for: 'Node.js, .env file' },
		sdk: 'anthropic-ts',
		program: `
import Anthropic from '@anthropic-ai/sdk';

await new Anthropic().messages.create({
	model: 'claude-sonnet-5-5',
	max_tokens: 64,
	messages: [{ role: 'user', content: 'ping' }],
});
`,
		variable: 'ANTHROPIC_API_KEY',
		value: secrets.key,
	}),
	editedCall({
		...shared,
		takes: { for: 'Python, .env file' },
		sdk: 'dotenv',
		env: { ANTHROPIC_API_KEY: '' },
		files: { '.env': `ANTHROPIC_API_KEY=${secrets.key}\n` },
		fails: '',
		after: `
import anthropic

client = anthropic.Anthropic()
${create}`,
	}),
	checked({
		...shared,
		takes: { for: 'macOS, Linux: empty?' },
		sdk: 'anthropic-py',
		program: create,
		wrong: { ANTHROPIC_API_KEY: '' },
		right: { ANTHROPIC_API_KEY: secrets.key },
		prints: [/^0$/m, new RegExp(`^${secrets.key.length + 1}$`, 'm')],
	}),
];
