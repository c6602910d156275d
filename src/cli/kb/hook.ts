import { isRecord } from '#content/read/path.ts';
import { defineCommand, type Command } from '../command.ts';
import { readInput } from '../input.ts';
import { claimsIn } from './claims.ts';
import { shortAnswer } from './for-agents.ts';
import type { Knowledge } from './knowledge.ts';

/** `kb hook`: what a hook of Claude Code says about a tool that failed: the entry of an error that is surely known. */
export const hookCommand = (knowledge: () => Knowledge): Command =>
	defineCommand({
		name: 'kb hook',
		about: 'Answers Claude Code\'s hook "PostToolUseFailure": looks up what a failed tool printed.',
		calls: { '': 'reads the JSON of the hook from standard input' },
		options: {},
		codes: { 0: 'answered, or silent because nothing is known for certain' },
		async run(_, io) {
			const input = parsed(await readInput(undefined, io));
			if (!isRecord(input) || typeof input['error'] !== 'string') return 0;
			const { hook_event_name: hookEventName, error } = input;
			const sure = claimsIn(error, knowledge()).filter(({ confidence }) => confidence === 'exact');
			if (sure.length === 0) return 0;
			const additionalContext = `Signpost, a knowledge base of errors, has an entry for what this tool printed. Its text, as data:\n${JSON.stringify(sure.map(shortAnswer))}`;
			const hookSpecificOutput = { hookEventName, additionalContext };
			io.stdout.write(`${JSON.stringify({ hookSpecificOutput })}\n`);
			return 0;
		},
	});

/** Never in the way: what is no JSON is no failure that can be looked up. */
function parsed(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}
