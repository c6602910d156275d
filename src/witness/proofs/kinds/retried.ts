import { failing } from '../messages-api.ts';
import { Broken, type Proof } from '../proof.ts';

/** A service in trouble for a number of requests: too many for the defaults of an SDK, not for the fix. */
interface Retry {
	readonly fix: string;
	readonly takes?: { readonly for?: string; readonly type?: string; readonly nth?: number };
	readonly language: 'python' | 'typescript';
	/** What the service answers while it is in trouble. */
	readonly refused: string;
	/** How many requests it refuses. */
	readonly requests: number;
	/** The program around the code; without it, the defaults of the SDK. */
	readonly program: (code: string) => string;
	readonly before: string;
}

const clients = { python: 'anthropic-py', typescript: 'anthropic-ts' } as const;

/** Proves that the fix makes a client outlast what its defaults do not; the server counts. */
export function retried({
	fix,
	takes,
	language,
	refused,
	requests,
	program,
	before,
}: Retry): Proof {
	return {
		fix,
		part: takes?.for ?? language,
		clients: [clients[language]],
		async play(stage) {
			const run = async (text: string) => {
				const api = await stage.api(failing(refused, requests));
				const outcome = await stage[language](clients[language], text, stage.signIn(api));
				return { api, outcome };
			};
			const first = await run(before);
			stage.meets(first.outcome);
			if (first.api.asked.length >= requests) {
				throw new Broken(`The defaults already send ${first.api.asked.length} requests.`);
			}
			const second = await run(program(stage.code(takes)));
			stage.works(second.outcome);
			stage.promises(
				`the service is asked until it answers, ${requests + 1} times`,
				second.api.asked.length === requests + 1,
				second.api.asked.length,
			);
		},
	};
}
