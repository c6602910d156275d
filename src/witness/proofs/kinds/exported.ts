import { resolve } from 'node:path';
import type { Proof } from '../proof.ts';
import type { Wanted } from '../stage.ts';
import { opened, programOf, runProgram, type Service } from './sdk-scene.ts';
import { sdks, type Sdk } from './sdks.ts';

/** A program that fails, and runs in a shell into which the fix was typed before. */
interface Exported extends Service {
	readonly fix: string;
	readonly takes: Wanted;
	readonly sdk: Sdk;
	readonly program: string;
	/** What stands in the place of the program before the fix, when it is not the same. */
	readonly before?: string;
	readonly refused?: string;
	/** What the reader types when the commands ask for it. */
	readonly input?: string;
}

/** Proves that a program is answered after the shell commands of a fix, in the same shell. */
export function exported({
	fix,
	takes,
	sdk,
	program,
	refused,
	before,
	input,
	...rest
}: Exported): Proof {
	return {
		fix,
		...(takes.for === undefined ? {} : { part: takes.for }),
		clients: [sdk],
		async play(stage) {
			const { api, env } = await opened(stage, rest);
			stage.meets(await runProgram(stage, sdk, programOf(sdk, before ?? program), env));
			stage.gave(api, refused);
			const earlier = api.asked.length;
			const [file, command] =
				sdks[sdk].language === 'python'
					? ['program.py', resolve(stage.release(sdk).folder, 'venv/bin/python')]
					: ['program.mts', process.execPath];
			const outcome = await stage.run({
				run: ['bash', '-ec', `${stage.code(takes)}\n"${command}" ${file}`],
				files: { [`project/${file}`]: programOf(sdk, program) },
				env,
				...(input === undefined ? {} : { input }),
			});
			stage.works(outcome);
			stage.promises('another request is sent', api.asked.length > earlier, outcome);
			stage.accepts(api);
		},
	};
}
