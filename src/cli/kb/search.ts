import { leastShare, search } from '#search/index.ts';
import { printable } from '#text/printable.ts';
import { defineCommand, Failure, type Command } from '../command.ts';
import { bold } from '../io.ts';
import type { Io } from '../io.ts';
import { claimsIn } from './claims.ts';
import type { Knowledge } from './knowledge.ts';
import { parametersNamed } from './parameters.ts';

/** `kb search`: the errors that a few words are about, in the order of the site's paste box. */
export const searchCommand = (knowledge: () => Knowledge): Command =>
	defineCommand({
		name: 'kb search',
		about: 'Finds errors by a few words or a code. Nothing leaves this computer.',
		calls: { '[options] WORDS': 'as in "kb search session stuck" or "kb search file_expired"' },
		options: { json: { type: 'boolean', help: 'print what is found as JSON' } },
		takesNames: true,
		codes: { 0: 'at least one error was found', 1: 'none was' },
		run({ json }, io, _, names) {
			const words = names.join(' ').trim();
			if (words === '') throw new Failure('Say what to search for, as in "kb search quota".');
			const found = entriesAbout(words, knowledge());
			const isParameter = parametersNamed(words, knowledge().parameters).length > 0;
			const hint = isParameter
				? `A parameter has this name: kb parameters ${printable(words)}\n`
				: '';
			const text = forPeople(found, io) + hint;
			io.stdout.write(json ? `${JSON.stringify(found, undefined, 2)}\n` : text);
			return found.length > 0 ? 0 : 1;
		},
	});

/** What the matcher claims, as for a code or a whole message; then what has the words. */
export function entriesAbout(words: string, knowledge: Knowledge) {
	const ids = [
		...claimsIn(words, knowledge).map(({ id }) => id),
		...search(knowledge.words, words, { least: leastShare.question }).map(({ id }) => id),
	];
	return [...new Set(ids)].flatMap((id) => {
		const entry = knowledge.entries[id];
		return entry ? [{ id, ...entry }] : [];
	});
}

function forPeople(found: ReturnType<typeof entriesAbout>, io: Io): string {
	if (found.length === 0) return 'No entry has these words.\n';
	return found
		.map(({ title, quick_fix, url }) =>
			[bold(printable(title), io), `  ${printable(quick_fix)}`, `  ${url}\n`].join('\n'),
		)
		.join('\n');
}
