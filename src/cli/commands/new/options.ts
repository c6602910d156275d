import type { Values } from '../../command.ts';
import { contentOption, todayOption } from '../../shared-options.ts';
import type { Io } from '../../io.ts';
import type { Ask } from './ask.ts';

/** What `npm run new` can be told in advance. */
export const options = {
	'paste': { type: 'string', argument: 'TEXT', help: 'the error itself' },
	'product': { type: 'string', argument: 'NAME', help: 'the name of a file in content/products' },
	'category': { type: 'string', argument: 'NAME', help: 'one of the categories of the schema' },
	'title': { type: 'string', argument: 'TEXT', help: 'the title of the entry' },
	'slug': { type: 'string', argument: 'NAME', help: 'the last part of its URL' },
	'yes': { type: 'boolean', short: 'y', help: 'accept every proposal, ask nothing' },
	'json': { type: 'boolean', help: 'print the outcome as JSON, ask nothing' },
	'add-signature': {
		type: 'boolean',
		help: 'if the error has an entry, but not with this wording: add the wording to that entry',
	},
	'anyway': { type: 'boolean', help: 'create an entry even if the error has one' },
	'content': contentOption,
	'today': todayOption,
} as const;

/** One call of `npm run new`. */
export interface Call {
	readonly given: Values<typeof options>;
	readonly today: string;
	readonly pasted: string;
	readonly io: Io;
	/** Absent when nothing is to be asked. */
	readonly ask?: Ask;
}
