import { offer } from '#text/words.ts';
import { defineCommand, Failure, type Command } from '../command.ts';
import type { Bundle } from './bundle.ts';
import type { Knowledge } from './knowledge.ts';

/** `kb show`: a whole entry. */
export const showCommand = ({ knowledge, page }: Bundle): Command =>
	defineCommand({
		name: 'kb show',
		about: 'Prints a whole entry as Markdown.',
		calls: { 'ID': 'as in "kb show anthropic-api/overloaded-529"', '--ids': '' },
		options: { ids: { type: 'boolean', help: 'print the ids of all entries' } },
		takesFile: true,
		codes: { 0: 'printed', 1: 'there is no such entry' },
		run({ ids }, { stdout }, id) {
			const known = idsIn(knowledge());
			if (ids) {
				stdout.write(known.map((one) => `${one}\n`).join(''));
				return 0;
			}
			if (id === undefined) throw new Failure('Say which entry, as in "kb show ID".');
			stdout.write(page(checkedId(id, known)));
			return 0;
		},
	});

/** The id, when there is an entry of it; or a failure that offers the nearest. */
function checkedId(id: string, known: readonly string[]): string {
	if (known.includes(id)) return id;
	const otherwise = '"kb show --ids" prints them all.';
	throw new Failure(`There is no entry "${id}". ${offer(id, known, otherwise)}`, 1);
}

/** The ids of the entries, without the codes that no entry explains. */
export const idsIn = ({ entries }: Knowledge) =>
	Object.keys(entries).filter((id) => !id.startsWith('codes/'));
