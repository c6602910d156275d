import type { Proof } from '../proof.ts';
import type { Wanted } from '../stage.ts';
import type { Repair } from './repaired-request.ts';
import { opened, programOf, runProgram, type Service } from './sdk-scene.ts';
import type { Sdk } from './sdks.ts';

/** A call to an SDK that the API refuses, and accepts as the fix prints it. */
export interface Call extends Service {
	readonly fix: string;
	readonly takes: Wanted;
	readonly sdk: Sdk;
	/** The answer that the API must give before the fix; none when the error comes before any request. */
	readonly refused?: string;
	/** Code before the fix and before the call that fails: what a reader has there. */
	readonly given?: string;
	/** What stands in the place of the fix before it. */
	readonly fails: string;
	/** What the code stands in, in both programs. */
	readonly around?: (code: string) => string;
	/** What follows in both programs. */
	readonly after?: string;
	/** True when the fix prints a whole program, which imports what it needs. */
	readonly whole?: true;
	readonly sees?: Repair['sees'];
}

/** Proves that a call is accepted once the code of the fix stands in the place of the reader's. */
export function editedCall({ fix, takes, sdk, refused, given, after, ...call }: Call): Proof {
	const around = call.around ?? ((code: string) => code);
	return {
		fix,
		...(takes.for === undefined ? {} : { part: takes.for }),
		clients: [sdk],
		async play(stage) {
			const { api, env } = await opened(stage, call);
			const run = (program: string) => runProgram(stage, sdk, program, env);
			stage.meets(await run(programOf(sdk, given, around(call.fails), after)));
			stage.gave(api, refused);
			const before = api.asked.length;
			const code = stage.code(takes);
			const outcome = await run(call.whole ? code : programOf(sdk, given, around(code), after));
			stage.works(outcome);
			const last = api.asked.at(-1);
			stage.promises('another request is sent', api.asked.length > before, outcome);
			stage.accepts(api);
			if (call.sees === undefined || last === undefined) return;
			stage.promises(call.sees.words, call.sees.in(last, outcome.stdout), outcome);
		},
	};
}
