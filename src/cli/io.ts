import type { Readable, Writable } from 'node:stream';
import { WriteStream } from 'node:tty';
import { today } from '#text/today.ts';

/** What a command may use of the process that it runs in; a test passes its own. */
export interface Io {
	readonly stdin: Readable & { readonly isTTY?: boolean };
	readonly stdout: Writable;
	readonly stderr: Writable;
	readonly env: Environment;
	/** Whether standard output shows colours. */
	readonly colours: boolean;
	/** The date on which the command runs, as YYYY-MM-DD. */
	readonly today: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** That of this process. */
export function processIo(): Io {
	const { stdin, stdout, stderr, env } = process;
	stdout.on('error', (error: NodeJS.ErrnoException) => {
		// The reader has seen enough, as `head` has after ten lines.
		if (error.code === 'EPIPE') process.exit();
		throw error;
	});
	return { stdin, stdout, stderr, env, colours: showsColours(stdout, env), today: today() };
}

/** Whether a stream is a terminal with colours that its user has not switched off, as with `NO_COLOR`. @internal */
export function showsColours(stream: Writable, env: Environment): boolean {
	return stream instanceof WriteStream && stream.isTTY && stream.hasColors({ ...env });
}

/** A text in bold where colours are shown; not by `styleText`, which the first releases of Node 20 lack. */
export function bold(text: string, { colours }: Pick<Io, 'colours'>): string {
	return colours ? `\u001b[1m${text}\u001b[22m` : text;
}
