import { Broken, type Proof } from '../proof.ts';
import type { Stage, Wanted } from '../stage.ts';
import {
	opened,
	pathOf,
	programOf,
	runProgram,
	type Beside,
	type Opened,
	type Service,
} from './sdk-scene.ts';
import type { Sdk } from './sdks.ts';

/** A name that the API does not know, and code of the fix that lists those that it knows. */
interface Listed extends Service {
	readonly fix: string;
	readonly takes: Wanted;
	readonly sdk: Sdk;
	/** The answer that the wrong name gets; none for what is no request for a message. */
	readonly refused?: string;
	/** The call with a name in it. */
	readonly call: (name: string) => string;
	readonly wrong: string;
	/** The name that the list must have, and the API must take. */
	readonly right: string;
	/** True when the list is asked for by shell commands. */
	readonly shell?: true;
	/** Another client that the commands of the fix need. */
	readonly beside?: Beside;
}

/** Proves that the code of a fix lists a name with which the call is accepted. */
export function listed({ fix, takes, sdk, refused, call, ...rest }: Listed): Proof {
	return {
		fix,
		...(takes.for === undefined ? {} : { part: takes.for }),
		clients: [sdk, ...(rest.beside === undefined ? [] : [rest.beside.client])],
		async play(stage) {
			const scene = await opened(stage, rest);
			const run = (program: string) => runProgram(stage, sdk, program, scene.env);
			stage.meets(await run(programOf(sdk, call(rest.wrong))));
			const [reason] = scene.api.gave.slice(-1);
			if (reason !== refused) throw new Broken(`The API refused it with ${reason}.`);
			const code = stage.code(takes);
			const list = await (rest.shell ? typed(stage, code, scene, rest) : run(code));
			stage.works(list);
			const names = list.stdout.split(/[\s"',|]+/);
			stage.promises(`it lists ${rest.right}`, names.includes(rest.right), list);
			stage.promises(`it does not list ${rest.wrong}`, !names.includes(rest.wrong), list);
			stage.works(await run(programOf(sdk, call(rest.right))));
			const { gave } = scene.api;
			stage.promises('the API accepts the name', gave.at(-1) === undefined, gave);
		},
	};
}

function typed(stage: Stage, code: string, { env }: Opened, { beside }: Pick<Listed, 'beside'>) {
	return stage.run({ run: ['bash', '-ec', code], env: { ...env, PATH: pathOf(stage, beside) } });
}
