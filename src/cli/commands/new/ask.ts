import { openSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { ReadStream } from 'node:tty';
import { isCancel, select, text } from '@clack/prompts';
import { Failure } from '../../command.ts';
import type { Io } from '../../io.ts';

/** Asks somebody at a terminal; throws when they cancel. */
export type Ask = ReturnType<typeof askAt>;

/** A value to choose, with the words for it. */
export interface Choice<Value extends string> {
	readonly value: Value;
	readonly label: string;
	readonly hint?: string;
}

/** The result of some work that asks at the terminal. */
export async function withAsk<Result>(
	io: Io,
	work: (ask: Ask) => Promise<Result>,
): Promise<Result> {
	const terminal = terminalOf(io);
	try {
		return await work(askAt(terminal, io.stdout));
	} finally {
		// One that was opened beside standard input would keep the process running.
		if (terminal !== io.stdin) terminal.destroy();
	}
}

/** Where to read answers: the terminal itself when standard input has brought the paste. */
function terminalOf({ stdin }: Io): Readable {
	if (stdin.isTTY) return stdin;
	try {
		return new ReadStream(openSync('/dev/tty', 'r'));
	} catch {
		throw new Failure('There is no terminal to ask at. Add --yes to accept every proposal.');
	}
}

function askAt(input: Readable, output: Writable) {
	return {
		/** One of several values; the proposed one is selected already. */
		async choice<V extends string>(message: string, choices: readonly Choice<V>[], proposed?: V) {
			// Its type of options is conditional on the value, which is any string here.
			const options = [...choices] as never[];
			const selected = proposed === undefined ? {} : { initialValue: proposed };
			return answered(await select<V>({ message, options, input, output, ...selected }));
		},
		/** A line that `problemOf` finds nothing wrong with; the proposed one is there to be edited. */
		async line(message: string, problemOf: (line: string) => string | undefined, proposed: string) {
			const validate = (line = '') => problemOf(line.trim());
			const answer = await text({ message, initialValue: proposed, validate, input, output });
			return answered(answer).trim();
		},
	};
}

function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
	if (isCancel(answer)) throw new Failure('Cancelled.', 130);
	return answer as Exclude<Answer, symbol>; // The symbol is what says "cancelled".
}
