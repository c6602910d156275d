import { printable } from '#text/printable.ts';
import type { Corpus } from '#content/read/corpus.ts';
import { contextOf } from './context.ts';
import { crashCodes } from './crash.ts';
import type { Example } from './example.ts';
import { changedFiles, exampleDay, withFiles } from './example-content.ts';
import { reportOf } from './report.ts';
import { printed } from './reporters/terminal.ts';
import type { Code, CodeMeaning, Codes } from './rule.ts';
import { rules, type ShownRule } from './rules.ts';

/** A mistake, as a reader can compare it with what is right and with what is printed. */
export interface ShownExample {
	readonly mistake: string;
	/** The lines that differ, by file, as the mistake has them and as they should be. */
	readonly files: readonly { path: string; wrong: string; right: string }[];
	/** The report, as the terminal prints it. */
	readonly report: string;
	/** What to do, in the words of the finding. */
	readonly remedy: string;
}

/** What the first digit of a code says. */
export const groups = {
	0: 'The checks themselves',
	1: 'Files and characters',
	2: 'Front matter and YAML',
	3: 'The schema',
	4: 'Ids and references',
	5: 'Markdown and MDX',
	6: 'Signatures and samples',
	7: 'Prose, dates and evidence',
	8: 'Secrets and personal data',
} as const;

/** Every code, in order. */
export const allCodes: readonly (CodeMeaning & { readonly code: Code })[] = [
	crashCodes,
	...rules.map(({ codes }) => codes),
]
	.flatMap((codes: Codes) => Object.entries(codes))
	.map(([code, meaning]) => ({ ...meaning, code: code as Code })) // Object.entries forgets the key type.
	.sort((a, b) => (a.code < b.code ? -1 : 1));

/** The mistakes that show what a code is about; each is run for it. */
export function shownExamples(code: Code, base: Corpus): Promise<ShownExample[]> {
	const rule = rules.find(({ codes }) => Object.hasOwn(codes, code));
	const examples = rule?.examples[code] ?? [];
	return Promise.all(rule ? examples.map((one) => shownExample(code, one, rule, base)) : []);
}

async function shownExample(
	code: Code,
	example: Example,
	rule: ShownRule,
	base: Corpus,
): Promise<ShownExample> {
	const changed = changedFiles(example, base);
	const corpus = withFiles(base, changed);
	const { findings } = await reportOf([rule], contextOf(corpus, exampleDay));
	const own = findings.filter((one) => one.code === code);
	const files = Object.keys(changed).map((path) => {
		const [wrong, right] = difference(textOf(corpus, path), textOf(base, path));
		return { path: `${base.root}/${path}`, wrong, right };
	});
	const { mistake } = example;
	return { mistake, files, report: printed(own), remedy: own[0]?.remedy ?? '' };
}

function textOf({ files }: Corpus, path: string): string {
	return files.find((file) => file.path === path)?.text ?? '';
}

/** The lines of two texts between what both start with and what both end with; none where nothing can be read. */
function difference(wrong: string, right: string): [wrong: string, right: string] {
	if (wrong === '') return ['', ''];
	const [a, b] = [wrong.split('\n'), right.split('\n')];
	const shorter = Math.min(a.length, b.length);
	let top = 0;
	while (top < shorter && a[top] === b[top]) top += 1;
	let bottom = 0;
	while (bottom < shorter - top && a.at(-1 - bottom) === b.at(-1 - bottom)) bottom += 1;
	return [visible(a.slice(top, a.length - bottom)), visible(b.slice(top, b.length - bottom))];
}

const mostLines = 12;
const mostCharacters = 120;

/** Lines cut to what can be read, with tabs, trailing spaces and hidden characters made visible. */
function visible(lines: readonly string[]): string {
	const shown = lines.slice(0, mostLines).map((line) => {
		const cut = line.length > mostCharacters ? `${line.slice(0, mostCharacters)}…` : line;
		return printable(cut.replaceAll('\t', '⇥ ')).replace(/ +$/, ({ length }) => '·'.repeat(length));
	});
	return [...shown, ...(lines.length > mostLines ? ['…'] : [])].join('\n');
}
