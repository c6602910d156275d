import { Broken, type Proof } from '../proof.ts';
import type { Asked, Judge } from '../api.ts';
import { messagesApi } from '../messages-api.ts';
import type { Wanted } from '../stage.ts';

/** A request that the API refuses with the entry's error, and accepts when it is built with the fix. */
export interface Repair {
	readonly fix: string;
	readonly takes?: Wanted;
	/** The language of the program, which uses the SDK; plain TypeScript needs nothing but Node. */
	readonly language: 'python' | 'typescript' | 'plain typescript';
	/** The answer that the API must give before the fix. */
	readonly refused: string;
	/** The program around the code, which is empty at first. */
	readonly program: (code: string) => string;
	/** The program that meets the error, where it is not the same without the code. */
	readonly before?: string;
	/** How requests are judged, where that is not as the Claude API does. */
	readonly judge?: Judge;
	/** What else must be so of the last request, in words and as a test. */
	readonly sees?: {
		readonly words: string;
		readonly in: (asked: Asked, printed: string) => boolean;
	};
}

/** The client of a language, by the name of its driver. */
export const clients = { python: 'anthropic-py', typescript: 'anthropic-ts' } as const;

/** Proves that a request repaired with the fix passes the API that refused it. */
export function repairedRequest({ fix, takes, language, refused, ...repair }: Repair): Proof {
	return {
		fix,
		part: takes?.for ?? language,
		clients: language === 'plain typescript' ? [] : [clients[language]],
		async play(stage) {
			const api = await stage.api(repair.judge ?? messagesApi([refused]));
			const run = (program: string) =>
				language === 'plain typescript'
					? stage.typescript(undefined, program, stage.signIn(api))
					: stage[language](clients[language], program, stage.signIn(api));
			stage.meets(await run(repair.before ?? repair.program('')));
			const [reason] = api.gave.slice(-1);
			if (reason !== refused)
				throw new Broken(`The API refused it with ${reason}, not ${refused}.`);
			const before = api.asked.length;
			const outcome = await run(repair.program(stage.code(takes)));
			stage.works(outcome);
			const last = api.asked.at(-1);
			stage.promises(
				'a repaired request was sent',
				api.asked.length > before && last !== undefined,
			);
			stage.accepts(api);
			if (repair.sees === undefined || last === undefined) return;
			stage.promises(repair.sees.words, repair.sees.in(last, outcome.stdout), last.body);
		},
	};
}
