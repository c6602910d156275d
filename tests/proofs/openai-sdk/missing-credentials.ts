import { quickFix } from '#schema/proof.ts';
import { secrets } from '#witness/driver.ts';
import { openAiApi } from '#witness/proofs/apis/openai.ts';
import { editedCall } from '#witness/proofs/kinds/edited-call.ts';
import { exported } from '#witness/proofs/kinds/exported.ts';
import { envFile } from '#witness/proofs/kinds/env-file.ts';

export const proofs = [
	exported({
		fix: quickFix,
		takes: { for: 'macOS, Linux' },
		sdk: 'openai-py',
		judge: openAiApi(),
		env: { OPENAI_API_KEY: '' },
		program: 'client.responses.create(model="gpt-5.6-luna", input="ping")',
		input: `${secrets.bearer}\n`,
	}),
	editedCall({
		fix: quickFix,
		takes: { for: '.env, Python' },
		sdk: 'dotenv',
		judge: openAiApi(),
		env: { OPENAI_API_KEY: '' },
		files: { '.env': `OPENAI_API_KEY=${secrets.bearer}\n` },
		fails: '',
		after: `
import openai

openai.OpenAI().responses.create(model="gpt-5.6-luna", input="ping")`,
	}),
	envFile({
		fix: quickFix,
		takes: { for: '.env, Node.js' },
		sdk: 'openai-ts',
		judge: openAiApi(),
		program: `
import OpenAI from 'openai';

await new OpenAI().responses.create({ model: 'gpt-5.6-luna', input: 'ping' });
`,
		variable: 'OPENAI_API_KEY',
		value: secrets.bearer,
	}),
];
