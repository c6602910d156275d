import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Wrong } from '../wrong.ts';

/** What `npm run new -- --help` prints. */
export const usage = `Begins the entry of an error from what the terminal printed.

  npm run new                          asks for the error and for four proposals to confirm
  npm run new -- FILE                  takes it from a file
  npm run new -- --yes < error.log     takes it from standard input, and asks nothing

  --paste TEXT       the error itself
  --product NAME     a file name of content/products, without its end
  --category NAME    one of the categories of the schema
  --title TEXT       the title of the entry
  --slug NAME        the last part of its address
  --yes              take every proposal, ask nothing
  --json             print the outcome as JSON; asks nothing either
  --add-signature    when an entry exists and the wording is new to it: add the wording there
  --anyway           write a new entry although the matcher knows the error
  --content DIR      the content folder; "content" when absent
  --today DATE       the day of the draft, YYYY-MM-DD

Exit code: 0 the file is written (or the signature added), 1 nothing is written, because the entry
or the file exists, 2 the call was wrong, 130 it was cancelled. No file is ever overwritten. Keys,
tokens, e-mail addresses and the names of home folders are masked first.`;

/** The options of a call. */
export type Options = ReturnType<typeof readOptions>;

/** The options of the command line; throws `Wrong` with what is wrong about them. */
export function readOptions(args: readonly string[]) {
	const { values, positionals } = parse(args);
	const [file, ...more] = positionals;
	if (more.length > 0) throw wrong(`One file is enough; there is also "${more.join('", "')}".`);
	if (file !== undefined && values.paste !== undefined)
		throw wrong('Give a file or --paste, not both.');
	const { content, today, yes, json } = values;
	if (!existsSync(`${content}/errors`))
		throw wrong(`The folder "${content}" has no errors/ in it.`);
	if (!/^\d{4}-\d\d-\d\d$/.test(today)) throw wrong(`"${today}" is no day.`);
	return { ...values, file, yes: yes || json };
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				'paste': { type: 'string' },
				'product': { type: 'string' },
				'category': { type: 'string' },
				'title': { type: 'string' },
				'slug': { type: 'string' },
				'yes': { type: 'boolean', short: 'y', default: false },
				'json': { type: 'boolean', default: false },
				'add-signature': { type: 'boolean', default: false },
				'anyway': { type: 'boolean', default: false },
				'content': { type: 'string', default: 'content' },
				'today': { type: 'string', default: new Date().toISOString().slice(0, 10) },
				'help': { type: 'boolean', short: 'h', default: false },
			},
		});
	} catch (error) {
		throw wrong(error instanceof Error ? error.message : String(error));
	}
}

const wrong = (problem: string) => new Wrong(`${problem}\n\n${usage}`);
