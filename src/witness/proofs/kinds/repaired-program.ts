import type { Proof } from '../proof.ts';
import type { Stage, Wanted } from '../stage.ts';

/** A program that ends with the error, and does what it should with the code of the fix in it. */
interface RepairedProgram {
	readonly fix: string;
	readonly takes: Wanted;
	readonly language: 'python' | 'typescript';
	/** The client whose packages it finds. */
	readonly client: string;
	/** The program that meets the error. */
	readonly before: (stage: Stage) => string;
	/** Whether that one ends well and only logs the error. */
	readonly warns?: true;
	/** Whether its text is so short that the matcher calls the entry no more than possible. */
	readonly isShort?: true;
	/** Whether the code only shows what is wrong, and the error stays. */
	readonly diagnoses?: true;
	/** The program around the code. */
	readonly program: (code: string, stage: Stage) => string;
	/** What the repaired program prints. */
	readonly prints: RegExp;
	/** What it writes to standard error besides. */
	readonly logs?: RegExp;
	readonly prepare?: (stage: Stage) => void;
	readonly env?: Readonly<Record<string, string>>;
}

/** Proves that the code of a fix makes a program print what it should in place of the error. */
export function repairedProgram({ fix, takes, language, client, ...rest }: RepairedProgram): Proof {
	return {
		fix,
		...(takes.for === undefined ? {} : { part: takes.for }),
		clients: [client],
		async play(stage) {
			rest.prepare?.(stage);
			const run = (program: string) => stage[language](client, program, { ...rest.env });
			const met = await run(rest.before(stage));
			if (rest.isShort) stage.recognises(met.stderr, 'possible');
			else if (rest.warns) stage.recognises(`${met.stdout}\n${met.stderr}`);
			else stage.meets(met);
			const outcome = await run(rest.program(stage.code(takes), stage));
			stage.works(outcome);
			if (!rest.diagnoses) stage.forgets(`${outcome.stdout}\n${outcome.stderr}`);
			const holds = rest.prints.test(outcome.stdout);
			stage.promises(`it prints ${rest.prints}`, holds, outcome);
			const { logs = /^/ } = rest;
			stage.promises(`it logs ${logs}`, logs.test(outcome.stderr), outcome);
		},
	};
}
