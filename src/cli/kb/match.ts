import { printable } from '#text/printable.ts';
import { defineCommand, Failure, type Command } from '../command.ts';
import { readInput } from '../input.ts';
import { bold } from '../io.ts';
import type { Io } from '../io.ts';
import { claimsIn } from './claims.ts';
import type { Knowledge } from './knowledge.ts';

/** `kb match`: the errors that a text is about, by what is known. */
export const matchCommand = (knowledge: () => Knowledge): Command =>
	defineCommand({
		name: 'kb match',
		about: 'Finds the errors that a text is about. Nothing leaves this computer.',
		calls: {
			'[options] FILE': 'reads a file',
			'[options] -':
				'reads standard input, as in "my-command 2>&1 | kb", where "match" may be left out',
		},
		options: {
			brief: { type: 'boolean', help: 'print one line: the surest match, and how sure it is' },
			json: { type: 'boolean', help: 'print the matches as JSON' },
			jsonl: {
				type: 'boolean',
				help: 'each input line is a JSON string or {"text": "…"}; print one JSON object per line',
			},
		},
		takesFile: true,
		codes: { 0: 'at least one error was recognised', 1: 'none was' },
		async run({ brief, json, jsonl }, io, file) {
			const text = await readInput(file, io);
			if (jsonl) return matchLines(text, knowledge(), io);
			const hits = claimsIn(text, knowledge());
			if (json) io.stdout.write(`${JSON.stringify(hits, undefined, 2)}\n`);
			else io.stdout.write(brief ? oneLine(hits) : forPeople(hits, io));
			return hits.length > 0 ? 0 : 1;
		},
	});

function matchLines(text: string, knowledge: Knowledge, { stdout }: Io): number {
	let found = false;
	for (const [i, line] of text.split('\n').entries()) {
		if (line.trim() === '') continue;
		const hits = claimsIn(textOf(line, i + 1), knowledge);
		found ||= hits.length > 0;
		stdout.write(`${JSON.stringify({ line: i + 1, hits })}\n`);
	}
	return found ? 0 : 1;
}

function textOf(line: string, number: number): string {
	const value = parsed(line);
	if (typeof value === 'string') return value;
	if (typeof value === 'object' && value !== null && 'text' in value) {
		if (typeof value.text === 'string') return value.text;
	}
	throw new Failure(`Line ${number} is neither a JSON string nor an object with a "text".`);
}

function parsed(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}

/** For prompts and status bars, where silence is an answer. */
function oneLine([first]: ReturnType<typeof claimsIn>): string {
	if (first === undefined) return '';
	const { id, confidence, quick_fix } = first;
	return `${id} (${confidence}): ${printable(quick_fix)}\n`;
}

function forPeople(hits: ReturnType<typeof claimsIn>, io: Io): string {
	if (hits.length === 0) return 'No entry matches this text.\n';
	const paragraphs = hits.map(({ title, quick_fix, url, confidence, why }) =>
		[
			`${bold(printable(title), io)} (${confidence}: ${printable(why)})`,
			`  ${printable(quick_fix)}`,
			`  ${url}\n`,
		].join('\n'),
	);
	return paragraphs.join('\n');
}
