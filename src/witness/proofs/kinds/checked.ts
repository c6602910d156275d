import { Broken, type Proof } from '../proof.ts';
import type { Wanted } from '../stage.ts';
import { opened, programOf, runProgram, type Service } from './sdk-scene.ts';
import type { Sdk } from './sdks.ts';

type Variables = Readonly<Record<string, string>>;

/** A program whose variables are wrong, and a command of the fix that shows it. */
interface Checked extends Service {
	readonly fix: string;
	readonly takes: Wanted;
	readonly sdk: Sdk;
	/** The program; it is right, and only its surroundings are wrong. */
	readonly program: string;
	/** The answer that it gets; none when the error comes before any request. */
	readonly refused?: string;
	/** The variables with which it fails, and what the command then prints. */
	readonly wrong: Variables;
	readonly shows: RegExp;
	/** The variables as the fix has them set, and what the command then prints. */
	readonly right: Variables;
	readonly then: RegExp;
}

/** Proves that the command of a fix tells wrong variables from right ones, and that the program runs with the right ones. */
export function checked({ fix, takes, sdk, program, refused, ...rest }: Checked): Proof {
	return {
		fix,
		...(takes.for === undefined ? {} : { part: takes.for }),
		clients: [sdk],
		async play(stage) {
			const { api, env } = await opened(stage, rest);
			const typed = (more: Variables) =>
				stage.run({ run: ['bash', '-c', stage.code(takes)], env: settled({ ...env, ...more }) });
			const run = (more: Variables) =>
				runProgram(stage, sdk, programOf(sdk, program), settled({ ...env, ...more }));
			stage.meets(await run(rest.wrong));
			if (api.gave.at(-1) !== refused) throw new Broken(`The API gave ${api.gave.join(', ')}.`);
			const before = await typed(rest.wrong);
			stage.promises(`the check prints ${rest.shows}`, rest.shows.test(before.stdout), before);
			const after = await typed(rest.right);
			stage.promises(`the check then prints ${rest.then}`, rest.then.test(after.stdout), after);
			stage.works(await run(rest.right));
			stage.promises('the API accepts it', api.gave.at(-1) === undefined, api.gave);
		},
	};
}

/** Without the variables that are to be absent. */
function settled(variables: Variables): Record<string, string> {
	return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
}
