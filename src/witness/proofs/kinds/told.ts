import type { Proof } from '../proof.ts';
import type { Wanted } from '../stage.ts';
import { opened, programOf, runProgram, type Service } from './sdk-scene.ts';
import type { Sdk } from './sdks.ts';

/** An error that has several causes, and code of the fix that prints which of them it is. */
interface Told extends Service {
	readonly fix: string;
	readonly takes: Wanted;
	readonly sdk: Sdk;
	/** What a reader has before the call, in both programs. */
	readonly given?: string;
	/** The call that fails. */
	readonly fails: string;
	/** The program around the code of the fix; the code alone when absent. */
	readonly around?: (code: string) => string;
	/** What the code must print. */
	readonly tells: RegExp;
	/** The call as the words of the fix change it for that cause. */
	readonly cured: string;
}

/** Proves that the code of a fix tells the cause, and that the cure which it names for this cause works. */
export function told({
	fix,
	takes,
	sdk,
	given,
	fails,
	around,
	tells,
	cured,
	...service
}: Told): Proof {
	return {
		fix,
		...(takes.for === undefined ? {} : { part: takes.for }),
		clients: [sdk],
		async play(stage) {
			const { api, env } = await opened(stage, service);
			const run = (program: string) => runProgram(stage, sdk, program, env);
			stage.meets(await run(programOf(sdk, given, fails)));
			const code = stage.code(takes);
			const outcome = await run(around === undefined ? code : programOf(sdk, given, around(code)));
			stage.promises(`it prints ${tells}`, tells.test(outcome.stdout), outcome);
			stage.works(await run(programOf(sdk, given, cured)));
			stage.promises('the last request is accepted', api.gave.at(-1) === undefined, api.gave);
		},
	};
}
