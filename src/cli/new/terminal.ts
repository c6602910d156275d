import { openSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { ReadStream } from 'node:tty';
import type { Options } from './options.ts';
import { Wrong } from '../wrong.ts';

/** The paste: from the option, the file, standard input, or from whoever sits at the terminal. */
export async function readPaste({ paste, file, yes }: Options): Promise<string> {
	if (paste !== undefined) return paste;
	if (file === undefined && process.stdin.isTTY && !yes) return askForPaste();
	try {
		return readFileSync(file ?? 0, 'utf8');
	} catch {
		throw new Wrong(
			file === undefined ? 'Standard input cannot be read.' : `The file "${file}" cannot be read.`,
		);
	}
}

/** Where to read answers; the terminal itself when standard input has brought the paste. */
export function terminalOf(): ReadStream {
	if (process.stdin.isTTY) return process.stdin;
	try {
		return new ReadStream(openSync('/dev/tty', 'r'));
	} catch {
		throw new Wrong('There is no terminal to ask at. Add --yes to take every proposal.');
	}
}

/** Lets go of the terminal, which would keep the program running. */
export function leave(terminal: ReadStream | undefined): void {
	if (terminal !== process.stdin) terminal?.destroy();
}

/** Reads lines up to Ctrl+D; the terminal stays open for the questions that follow. */
function askForPaste(): Promise<string> {
	console.log(
		'Paste the error as it was printed. End with Enter, then Ctrl+D on the empty line.\n',
	);
	const lines: string[] = [];
	const reader = createInterface({ input: process.stdin, output: process.stdout, terminal: true });
	reader.setPrompt('');
	reader.on('line', (line) => lines.push(line));
	reader.on('SIGINT', () => process.exit(130));
	return new Promise((resolve) => reader.on('close', () => resolve(lines.join('\n'))));
}
