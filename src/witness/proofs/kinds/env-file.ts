import type { Proof } from '../proof.ts';
import type { Wanted } from '../stage.ts';
import { opened, type Service } from './sdk-scene.ts';

/** A key that lies in a file which nothing loads. */
interface EnvFile extends Service {
	readonly fix: string;
	readonly takes: Wanted;
	/** The SDK, and a program that uses it, in JavaScript. */
	readonly sdk: string;
	readonly program: string;
	readonly variable: string;
	readonly value: string;
	/** What the command prints when it only looks whether the file is read; else it starts the program. */
	readonly prints?: RegExp;
}

/** Proves that a program fails beside its `.env`, and gets its answer once Node.js is told to load it. */
export function envFile({ fix, takes, sdk, program, variable, value, ...rest }: EnvFile): Proof {
	return {
		fix,
		...(takes.for === undefined ? {} : { part: takes.for }),
		clients: [sdk],
		async play(stage) {
			const scene = await opened(stage, { ...rest, env: { ...rest.env, [variable]: '' } });
			const files = { 'project/app.mjs': program, 'project/.env': `${variable}=${value}\n` };
			stage.meets(await stage.typescript(sdk, program, scene.env));
			const typed = (line: string) =>
				stage.run({ run: ['bash', '-ec', line], files, env: scene.env });
			const outcome = await typed(stage.code(takes));
			stage.works(outcome);
			if (rest.prints !== undefined) {
				stage.promises(`it prints ${rest.prints}`, rest.prints.test(outcome.stdout), outcome);
				stage.works(await typed('node --env-file=.env app.mjs'));
			}
			const { gave } = scene.api;
			stage.promises('a request is accepted', gave.length > 0 && gave.at(-1) === undefined, gave);
		},
	};
}
