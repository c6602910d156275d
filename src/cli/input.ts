import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { Failure } from './command.ts';
import type { Io } from './io.ts';

/** The text of a file or, when none or "-" is named, of standard input: a pipe, or somebody who pastes into the terminal. */
export async function readInput(file: string | undefined, io: Io): Promise<string> {
	if (file !== undefined && file !== '-') return readText(file);
	return io.stdin.isTTY ? pastedAt(io) : text(io.stdin);
}

function readText(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		throw new Failure(`The file "${file}" cannot be read.`);
	}
}

/** Reads lines up to Ctrl+D; the terminal stays open for the questions that may follow. */
function pastedAt({ stdin, stderr }: Io): Promise<string> {
	stderr.write('Paste the error as it was printed, then press Enter and Ctrl+D.\n\n');
	const lines: string[] = [];
	const reader = createInterface({ input: stdin, output: stderr, terminal: true, prompt: '' });
	return new Promise((resolve, reject) => {
		reader.on('line', (line) => lines.push(line));
		reader.on('close', () => resolve(lines.join('\n')));
		reader.on('SIGINT', () => {
			reject(new Failure('\nCancelled.', 130));
			reader.close();
		});
	});
}
