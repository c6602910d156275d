import type { Corpus } from '#content/read/corpus.ts';
import { nodesIn } from '#content/read/markdown.ts';
import { proseOf } from '#content/read/prose.ts';
import { allStrings, pathText } from '#content/read/path.ts';
import { isPage, nameOf, type ChangedPage, type PageFile } from './changed-pages.ts';
import { oneLine } from '#text/one-line.ts';
import { effectsOf, newHere } from './effects.ts';
import type { Review } from './review.ts';
import { startedBy } from './started-by.ts';

type NewCommand = Review['commands']['first'][number];

/** Every command that a changed page did not have before; those with the most effects come first. */
export function newCommands(base: Corpus, changed: readonly ChangedPage[]): NewCommand[] {
	const added = changed.flatMap((page) => {
		const known = new Set(page.before ? commandsIn(page.before).map(({ text }) => text) : []);
		const after = new Map(page.after ? commandsIn(page.after).map((one) => [one.text, one]) : []);
		return [...after.values()]
			.filter(({ text }) => !known.has(text))
			.map((command) => ({ page: oneLine(nameOf(page), 200), ...command }));
	});
	const trusted = new Set(added.length === 0 ? [] : base.files.filter(isPage).flatMap(startedIn));
	return added
		.map(({ page, text, isTyped }) => {
			const isNew = isTyped && startedBy(text).some((name) => !trusted.has(name));
			const effects = [...effectsOf(text), ...(isNew ? [newHere] : [])];
			return { page, text: oneLine(text, 300), effects };
		})
		.toSorted((a, b) => b.effects.length - a.effects.length);
}

const startedIn = (file: PageFile) => commandsIn(file).flatMap(({ text }) => startedBy(text));

/** A command, and whether it is certainly one that is typed in a shell. */
interface Command {
	readonly text: string;
	readonly isTyped: boolean;
}

/** The commands that a page gives its readers, and other code that does what a reviewer wants to know. */
function commandsIn(file: PageFile): Command[] {
	const fields = allStrings(file.yaml?.data).flatMap(({ path, value }) =>
		holdsCommand.test(pathText(path)) ? typed(value) : [],
	);
	const code = proseOf({ root: '', files: [file] }).flatMap(({ tree }) =>
		nodesIn(tree).filter(({ type }) => type === 'code' || type === 'inlineCode'),
	);
	return [
		...fields,
		...code.flatMap(({ value = '', lang }) =>
			shells.has(lang ?? '')
				? typed(value)
				: linesOf(value).flatMap((text) =>
						effectsOf(text).length > 0 ? [{ text, isTyped: false }] : [],
					),
		),
	];
}

const typed = (script: string): Command[] =>
	linesOf(script).map((text) => ({ text, isTyped: true }));

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
		.map((line) => line.trim().replace(/^(?:\$|PS[^>]{0,80}>|>(?! *[~/.$"])) /, ''))
		.filter((line) => line !== '' && !line.startsWith('#'));
}
