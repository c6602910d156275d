import type { Command } from './command.ts';
import { table } from './help.ts';

/** Commands by name, each loaded when it is needed. */
export type Commands = Readonly<Record<string, () => Command | Promise<Command>>>;

/** Runs the command that the first argument names, or lists them all. */
export function program(name: string, commands: Commands): Pick<Command, 'run'> {
	return {
		async run([first = '', ...rest], io) {
			const load = Object.hasOwn(commands, first) ? commands[first] : undefined;
			if (load !== undefined) return (await load()).run(rest, io);
			const list = await listOf(name, commands);
			if (first === '--help' || first === '-h') {
				io.stdout.write(list);
				return 0;
			}
			const problem = first === '' ? 'No command was given.' : `There is no command "${first}".`;
			io.stderr.write(`${problem}\n\n${list}`);
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
