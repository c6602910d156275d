import { nodesIn } from '#content/read/markdown.ts';
import { proseOf } from '#content/read/prose.ts';
import { allStrings, pathText } from '#content/read/path.ts';
import { nameOf, type ChangedPage, type PageFile } from './changed-pages.ts';
import { oneLine } from './one-line.ts';
import { effectsOf } from './effects.ts';
import type { Review } from './review.ts';

type NewCommand = Review['commands']['first'][number];

/** Every command that a changed page did not have before; those with the most effects come first. */
export function newCommands(changed: readonly ChangedPage[]): NewCommand[] {
	return changed
		.flatMap((page) => {
			const known = new Set(page.before ? commandsIn(page.before) : []);
			const added = new Set(page.after ? commandsIn(page.after) : []).difference(known);
			return [...added].map((text) => ({
				page: oneLine(nameOf(page), 200),
				text: oneLine(text, 300),
				effects: effectsOf(text),
			}));
		})
		.toSorted((a, b) => b.effects.length - a.effects.length);
}

/** The commands that a page gives its readers, and other code that does what a reviewer wants to know. */
function commandsIn(file: PageFile): string[] {
	const fields = allStrings(file.yaml?.data).flatMap(({ path, value }) =>
		holdsCommand.test(pathText(path)) ? linesOf(value) : [],
	);
	const code = proseOf({ root: '', files: [file] }).flatMap(({ tree }) =>
		nodesIn(tree).filter(({ type }) => type === 'code' || type === 'inlineCode'),
	);
	return [
		...fields,
		...code.flatMap(({ value = '', lang }) => {
			const lines = linesOf(value);
			return shells.has(lang ?? '') ? lines : lines.filter((line) => effectsOf(line).length > 0);
		}),
	];
}

/** Fields that say by their name that they hold a command: `checks[0].command`, `quick_fix_commands[0].text`. */
const holdsCommand = /commands?(?:\[\d+\](?:\.text)?)?$/;

const shells: ReadonlySet<string> = new Set(
	'sh bash zsh fish shell console shellsession powershell pwsh ps1 bat batch cmd'.split(' '),
);

/** The lines of a script, each command whole, without comments and prompts. */
function linesOf(script: string): string[] {
	return script
		.replace(/\s{0,20}[\\^`]\n\s*/g, ' ')
		.replace(/(\||&&)\s*\n\s*/g, '$1 ')
		.split('\n')
		.map((line) => line.trim().replace(/^(?:\$|>|PS>) /, ''))
		.filter((line) => line !== '' && !line.startsWith('#'));
}
