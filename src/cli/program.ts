import type { Command } from './command.ts';
import { table } from './help.ts';

/** Commands by name, each loaded when it is needed. */
export type Commands = Readonly<Record<string, () => Command | Promise<Command>>>;

/** What a program does beside its commands. */
interface Extra {
	/** The command that takes what is piped in when none is named. */
	readonly piped?: string;
	/** What `--version` prints. */
	readonly version?: () => string;
}

/** Runs the command that the first argument names, or lists them all. */
export function program(
	name: string,
	commands: Commands,
	{ piped = '', version }: Extra = {},
): Pick<Command, 'run'> {
	const commandNamed = (first: string) =>
		Object.hasOwn(commands, first) ? commands[first] : undefined;
	return {
		async run(args, io) {
			const [first = '', ...rest] = args;
			const load = commandNamed(first);
			if (load !== undefined) return (await load()).run(rest, io);
			if (first === '--help' || first === '-h') {
				io.stdout.write(await listOf(name, commands));
				return 0;
			}
			if (first === '--version' && version !== undefined) {
				io.stdout.write(`${name} ${version()}\n`);
				return 0;
			}
			const otherwise = commandNamed(piped);
			const isPiped = !io.stdin.isTTY && (first === '' || first.startsWith('-'));
			if (otherwise !== undefined && isPiped) return (await otherwise()).run(args, io);
			const problem = first === '' ? 'No command was given.' : `There is no command "${first}".`;
			io.stderr.write(`${problem}\n\n${await listOf(name, commands)}`);
			return 2;
		},
	};
}

async function listOf(program: string, commands: Commands): Promise<string> {
	const rows = Object.entries(commands).map(
		async ([name, load]) => [`${program} ${name}`, (await load()).about] as const,
	);
	return `${table('Commands', await Promise.all(rows))}\n\nEach explains itself with --help.\n`;
}
