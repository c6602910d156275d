#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { parseArgs, styleText } from 'node:util';
import { match, type Match } from '#matcher/index.ts';
import { whyText } from '#matcher/tools/why-text.ts';
import { loadKnowledge, type Knowledge } from './knowledge.ts';
import { printable } from '#text/printable.ts';

const usage = `Usage: kb match [FILE] [--json | --jsonl]

Finds the errors that a text is about. Reads FILE, or standard input; sends nothing anywhere.

  --json     print the hits as JSON
  --jsonl    the input is one JSON string or {"text": …} a line; print one JSON object a line

Exit code: 0 something was recognised, 1 nothing was, 2 the call was wrong.`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
	let options;
	try {
		options = parseArgs({
			args,
			allowPositionals: true,
			options: {
				json: { type: 'boolean' },
				jsonl: { type: 'boolean' },
				help: { type: 'boolean', short: 'h' },
			},
		});
	} catch (error) {
		return refuse(error instanceof Error ? error.message : String(error));
	}
	const { values, positionals } = options;
	if (values.help) {
		console.log(usage);
		return 0;
	}
	const [command, file, ...rest] = positionals;
	if (command !== 'match' || rest.length > 0)
		return refuse(`"kb ${positionals.join(' ')}" is not a command.`);
	let text: string;
	try {
		text = readFileSync(file ?? 0, 'utf8');
	} catch {
		return refuse(`The file "${file}" cannot be read.`);
	}
	const knowledge = await loadKnowledge();
	if (values.jsonl) return matchLines(text, knowledge);
	const hits = claimsIn(text, knowledge);
	console.log(values.json ? JSON.stringify(hits, undefined, 2) : forPeople(hits));
	return hits.length > 0 ? 0 : 1;
}

function refuse(problem: string): number {
	console.error(`${problem}\n\n${usage}`);
	return 2;
}

function matchLines(text: string, knowledge: Knowledge): number {
	let found = false;
	for (const [i, line] of text.split('\n').entries()) {
		if (line.trim() === '') continue;
		const pasted = textOf(line);
		if (pasted === undefined)
			return refuse(`Line ${i + 1} is neither a JSON string nor an object with "text".`);
		const hits = claimsIn(pasted, knowledge);
		found ||= hits.length > 0;
		console.log(JSON.stringify({ line: i + 1, hits }));
	}
	return found ? 0 : 1;
}

function textOf(line: string): string | undefined {
	try {
		const value: unknown = JSON.parse(line);
		if (typeof value === 'string') return value;
		if (
			typeof value === 'object' &&
			value !== null &&
			'text' in value &&
			typeof value.text === 'string'
		) {
			return value.text;
		}
	} catch {
		// Said by the caller, with the number of the line.
	}
	return undefined;
}

/** What is printed of one hit. */
interface Hit {
	readonly id: string;
	readonly confidence: Match['confidence'];
	readonly title: string;
	readonly quick_fix: string;
	readonly url: string;
	readonly why: string;
	readonly values: Match['values'];
}

/** The entries that the matcher claims; the merely possible ones are left to people. */
function claimsIn(text: string, { index, entries }: Knowledge): Hit[] {
	return match(index, text)
		.filter(({ confidence }) => confidence !== 'possible')
		.flatMap((found) => {
			const entry = entries[found.id];
			const { id, confidence, values } = found;
			return entry ? [{ id, confidence, ...entry, why: whyText(found), values }] : [];
		});
}

function forPeople(hits: readonly Hit[]): string {
	if (hits.length === 0) return 'No entry matches this text.';
	return hits
		.map(({ title, quick_fix, url, confidence, why }) =>
			[
				`${styleText('bold', printable(title))} (${confidence}: ${printable(why)})`,
				`  ${printable(quick_fix)}`,
				`  ${url}`,
			].join('\n'),
		)
		.join('\n\n');
}
