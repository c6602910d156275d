import { failing } from '../messages-api.ts';
import { Broken, type Proof } from '../proof.ts';

/** A service in trouble for a number of requests: too many for the defaults of an SDK, not for the fix. */
interface Retry {
	readonly fix: string;
	/** Whose SDKs: those of Anthropic when absent. */
	readonly sdk?: keyof typeof sdks;
	/** What the service answers while it is in trouble. */
	readonly refused: string;
	/** How many requests it refuses. */
	readonly requests: number;
}

/** Proves that the printed client outlasts what the default one does not, in each language; the server counts. */
export function retried({ fix, sdk = 'anthropic', refused, requests }: Retry): Proof[] {
	return sdks[sdk].map(({ language, reader, client, defaults, program }) => ({
		fix,
		part: reader,
		clients: [client],
		async play(stage) {
			const run = async (code: string) => {
				const api = await stage.api(failing(refused, requests));
				const outcome = await stage[language](client, program(code), stage.signIn(api));
				return { asked: api.asked.length, outcome };
			};
			const first = await run(defaults);
			stage.meets(first.outcome);
			if (first.asked >= requests) throw new Broken(`The defaults send ${first.asked} requests.`);
			const second = await run(stage.code({ for: reader }));
			stage.works(second.outcome);
			const words = `the service is asked until it answers, ${requests + 1} times`;
			stage.promises(words, second.asked === requests + 1, second.asked);
		},
	}));
}

const sdks = {
	anthropic: [
		{
			language: 'python',
			reader: 'Python',
			client: 'anthropic-py',
			defaults: 'client = anthropic.Anthropic()',
			program: (code: string) => `
import anthropic

${code}
client.messages.create(
    model="claude-sonnet-5-5", max_tokens=1024, messages=[{"role": "user", "content": "Hello"}]
)
`,
		},
		{
			language: 'typescript',
			reader: 'TypeScript',
			client: 'anthropic-ts',
			defaults: 'const client = new Anthropic();',
			program: (code: string) => `
import Anthropic from '@anthropic-ai/sdk';

${code}
await client.messages.create({
	model: 'claude-sonnet-5-5',
	max_tokens: 1024,
	messages: [{ role: 'user', content: 'Hello' }],
});
`,
		},
	],
	openai: [
		{
			language: 'python',
			reader: 'Python',
			client: 'openai-py',
			defaults: 'client = openai.OpenAI()',
			program: (code: string) => `
import openai

${code}
client.responses.create(model="gpt-5.6-luna", input="Hello")
`,
		},
		{
			language: 'typescript',
			reader: 'TypeScript',
			client: 'openai-ts',
			defaults: 'const client = new OpenAI();',
			program: (code: string) => `
import OpenAI from 'openai';

${code}
await client.responses.create({ model: 'gpt-5.6-luna', input: 'Hello' });
`,
		},
	],
	bedrock: [
		{
			language: 'python',
			reader: 'Python',
			client: 'boto3',
			defaults: 'bedrock = boto3.client("bedrock-runtime")',
			program: (code: string) => `
import boto3

${code}
bedrock.converse(
    modelId="us.anthropic.claude-sonnet-5-5",
    messages=[{"role": "user", "content": [{"text": "Hello"}]}],
)
`,
		},
	],
} as const;
