import type { Proof } from '../proof.ts';
import type { Stage, Wanted } from '../stage.ts';
import { opened, pathOf, programOf, runProgram, type Beside, type Service } from './sdk-scene.ts';
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
	/** The variables with which it fails, and as the fix has them set. */
	readonly wrong: Variables;
	readonly right: Variables;
	/** Prepares the home: what a reader has lying there. */
	readonly prepare?: (stage: Stage) => void;
	/** Another client that the command needs. */
	readonly beside?: Beside;
	/** What the command prints with each of them. */
	readonly prints: readonly [wrong: RegExp, right: RegExp];
}

/** Proves that the command of a fix tells wrong variables from right ones, and that the program runs with the right ones. */
export function checked({ fix, takes, sdk, program, refused, ...rest }: Checked): Proof {
	return {
		fix,
		...(takes.for === undefined ? {} : { part: takes.for }),
		clients: [sdk, ...(rest.beside === undefined ? [] : [rest.beside.client])],
		async play(stage) {
			const { api, env } = await opened(stage, rest);
			rest.prepare?.(stage);
			const PATH = pathOf(stage, rest.beside);
			const typed = (more: Variables) =>
				stage.run({
					run: ['bash', '-c', stage.code(takes)],
					env: settled({ ...env, ...more, PATH }),
				});
			const run = (more: Variables) =>
				runProgram(stage, sdk, programOf(sdk, program), settled({ ...env, ...more }));
			stage.meets(await run(rest.wrong));
			stage.gave(api, refused);
			const [shows, settles] = rest.prints;
			const before = await typed(rest.wrong);
			stage.promises(`the check prints ${shows}`, shows.test(before.stdout), before);
			const after = await typed(rest.right);
			stage.promises(`the check then prints ${settles}`, settles.test(after.stdout), after);
			stage.works(await run(rest.right));
			stage.accepts(api);
		},
	};
}

/** Without the variables that are to be absent. */
function settled(variables: Variables): Record<string, string> {
	return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
}
