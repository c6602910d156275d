import { inspect, parseArgs } from 'node:util';
import { helpOf, type Description, type Options } from './help.ts';
import type { Io } from './io.ts';

/** A command, ready to be called. */
export interface Command {
	readonly about: string;
	/** The names of its options, without the hyphens. */
	readonly options: readonly string[];
	/** Carries out one call; resolves to its exit code and never rejects. */
	run(args: readonly string[], io: Io): Promise<number>;
}

/** What a command says about itself, and what it does. */
interface Definition<Given extends Options> extends Description {
	readonly options: Given;
	/** Whether it takes one argument beside the options: a file. */
	readonly takesFile?: boolean;
	/** Whether it takes any number of arguments beside the options: names or words. */
	readonly takesNames?: boolean;
	/** Resolves to the exit code; throws a `Failure` when the call cannot be carried out. */
	run(
		values: Values<Given>,
		io: Io,
		argument: string | undefined,
		names: readonly string[],
	): Promise<number> | number;
}

/** The values that the options of a command were given. */
export type Values<Given extends Options> = ReturnType<
	typeof parseArgs<{ options: Given }>
>['values'];

/** Ends a command with a message for the person who called it, and an exit code. */
export class Failure extends Error {
	readonly code: number;

	constructor(message: string, code = 2) {
		super(message);
		this.code = code;
	}
}

/** A command that explains itself on `--help`, and says what is wrong with a call before anything is done. */
export function defineCommand<const Given extends Options>(definition: Definition<Given>): Command {
	return {
		about: definition.about,
		options: [...Object.keys(definition.options), 'help'],
		async run(args, io) {
			try {
				const { values, positionals } = parse(definition, args);
				if (!('help' in values))
					return await definition.run(values, io, positionals[0], positionals);
				io.stdout.write(helpOf(definition));
				return 0;
			} catch (error) {
				io.stderr.write(`${reasonOf(error, definition)}\n`);
				return error instanceof Failure ? error.code : 2;
			}
		},
	};
}

function parse<Given extends Options>(definition: Definition<Given>, args: readonly string[]) {
	const help = { type: 'boolean', short: 'h' } as const;
	const options = { ...definition.options, help };
	try {
		const parsed = parseArgs({ args: [...args], options, allowPositionals: true });
		const unexpected = parsed.positionals[definition.takesFile ? 1 : 0];
		if (unexpected === undefined || definition.takesNames) return parsed;
		throw new Error(`Unexpected argument '${unexpected}'`);
	} catch (error) {
		// Node goes on to explain how to pass a file whose name begins with a hyphen.
		const [problem] = String(error instanceof Error ? error.message : error).split('. To specify');
		throw new Failure(`${problem}.\n\n${helpOf(definition).trimEnd()}`);
	}
}

function reasonOf(error: unknown, { name }: Description): string {
	if (error instanceof Failure) return error.message;
	// The machine refused: no such file, no permission, no space left.
	if (error instanceof Error && 'syscall' in error) return error.message;
	return `"${name}" stopped because of a bug. Report it with these lines:\n\n${inspect(error)}`;
}
