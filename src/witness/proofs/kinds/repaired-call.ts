import type { Judge } from '../api.ts';
import { messagesApi } from '../messages-api.ts';
import type { Proof } from '../proof.ts';

/** A call to the SDKs that fails, and the call of the fix in its place. */
interface Call {
	readonly fix: string;
	readonly max_tokens: number;
	/** The limit of the client, when it is not the usual. */
	readonly timeoutSeconds?: number;
	readonly judge?: Judge;
}

/** Proves that the call of the fix returns a whole message where `create` fails, in each language. */
export function repairedCall({ fix, judge = messagesApi(), ...call }: Call): Proof[] {
	return Object.values(languages).map(({ language, reader, client, usual, program }) => ({
		fix,
		part: reader,
		clients: [client],
		async play(stage) {
			const api = await stage.api(judge);
			const run = (code: string) => stage[language](client, program(code, call), stage.signIn(api));
			stage.meets(await run(usual));
			const outcome = await run(stage.code({ for: reader }));
			stage.works(outcome);
			const printed = outcome.stdout.trim();
			stage.promises('the whole message comes back', printed === 'end_turn', outcome);
		},
	}));
}

const languages = {
	python: {
		language: 'python',
		reader: 'Python',
		client: 'anthropic-py',
		usual: 'message = client.messages.create(**request)',
		program: (code: string, { max_tokens, timeoutSeconds }: Omit<Call, 'fix'>) => `
import anthropic

client = anthropic.Anthropic(${timeoutSeconds ? `max_retries=0, timeout=${timeoutSeconds}` : ''})
request = {
    "model": "claude-sonnet-5-5",
    "max_tokens": ${max_tokens},
    "messages": [{"role": "user", "content": "Hello"}],
}
${code}
print(message.stop_reason)
`,
	},
	typescript: {
		language: 'typescript',
		reader: 'TypeScript',
		client: 'anthropic-ts',
		usual: 'const message = await client.messages.create(request);',
		program: (code: string, { max_tokens, timeoutSeconds }: Omit<Call, 'fix'>) => `
import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic(${timeoutSeconds ? `{ maxRetries: 0, timeout: ${timeoutSeconds * 1000} }` : ''});
const request = {
	model: 'claude-sonnet-5-5',
	max_tokens: ${max_tokens},
	messages: [{ role: 'user' as const, content: 'Hello' }],
};
${code}
console.log(message.stop_reason);
`,
	},
} as const;
