import { PassThrough, Readable, Writable } from 'node:stream';
import { vi } from 'vitest';
import type { Command } from '#cli/command.ts';
import type { Io } from '#cli/io.ts';

// How long a command takes on a busy machine is not what is tested.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** The day on which commands of the tests run. */
export const today = '2026-02-01';

/** What a call is given instead of the process's own; by default an empty pipe. */
export interface Given extends Partial<Pick<Io, 'env' | 'colours' | 'stdin'>> {
	/** What standard input brings. */
	readonly input?: string;
	/** What somebody types when standard output shows a text. */
	readonly typing?: Readonly<Record<string, string>>;
}

/** What a command answers to a call: its exit code, and what it prints. */
export async function call(
	command: Pick<Command, 'run'>,
	args: readonly string[],
	{ input = '', typing, ...given }: Given = {},
) {
	const printed = { stdout: '', stderr: '' };
	const stdin = typing === undefined ? Readable.from([input]) : terminal(input);
	const left = Object.entries(typing ?? {});
	const collect = (name: keyof typeof printed) =>
		new Writable({
			write(chunk, _, done) {
				printed[name] += String(chunk);
				const [shown, keys] = left[0] ?? [];
				if (shown !== undefined && printed.stdout.includes(shown)) {
					left.shift();
					setImmediate(() => stdin.push(keys));
				}
				done();
			},
		});
	const code = await command.run(args, {
		stdin,
		stdout: collect('stdout'),
		stderr: collect('stderr'),
		env: {},
		colours: false,
		today,
		...given,
	});
	return { code, ...printed };
}

/** A terminal at which a text has been typed already. */
function terminal(typed: string): Readable & { readonly isTTY: true } {
	const stream = Object.assign(new PassThrough(), { isTTY: true as const, setRawMode: () => {} });
	stream.write(typed);
	return stream;
}
