import { codes, type Code } from '#checks/index.ts';
import { printable } from '#text/printable.ts';
import { baseFiles } from './base.ts';
import type { Example } from './examples/example.ts';
import { examples } from './examples/index.ts';
import { unusual } from './examples/unusual.ts';

/** The section of CONTRIBUTING on one code: the mistake and its remedy as a diff, and what is printed. */
export function sectionOf(code: Code): string {
	const { title, level } = codes[code];
	const own = examples.filter((example) => example.code === code);
	const others = unusual.filter((example) => example.code === code);
	const shown = [
		...own.map((example) => `${diff(example)}${printed(example)}`),
		...others.map(({ mistake, says }) => `${sentence(mistake)}:\n\n${fence('text', lines(says))}`),
		...(code in words ? [words[code] ?? ''] : []),
	].slice(0, code === 'KB203' ? undefined : 1); // YAML has many ways to go wrong; all are worth a look.
	const warning = level === 'warning' ? '\n\nA warning; it does not stop the build.' : '';
	return `### ${code} ${title}${warning}\n\n${shown.join('\n\n')}\n`;
}

/** All sections, in the order of the codes. */
export function allSections(): string {
	return (Object.keys(codes) as Code[]).map(sectionOf).join('\n'); // Object.keys forgets the key type.
}

/** Codes that no example of content shows. */
const words: Partial<Record<Code, string>> = {
	KB001:
		'A check stopped by itself. That is never the fault of an entry: open an issue with the line that was printed. The other checks have run all the same.',
	KB103: `A symbolic link, a folder named like an entry, or a file that cannot be read.\n\n${fence('text', '-  KB103  "linked.mdx" is a symbolic link.\n   Put the file itself here; links are not followed.')}`,
};

function diff({ mistake, path, from, to }: Example): string {
	if (from === undefined) return `${sentence(mistake)}, \`${path}\`:\n\n`;
	const right = baseFiles()[path] ?? '';
	const [wrongLines, rightLines] = changed(
		right.replace(from, () => to),
		right,
	);
	const marked = [
		// Tabs and blanks at the end would not be seen, and editors take them away.
		...wrongLines.map(
			(line) => `-${printable(line.replaceAll('\t', '⇥ ')).replace(/ +$/, visible)}`,
		),
		...rightLines.map((line) => `+${printable(line)}`),
	].filter((line) => line.length > 1);
	const shown = marked.length === 0 ? '' : `${fence('diff', marked.join('\n'))}\n\n`;
	return `${sentence(mistake)}:\n\n${shown}`;
}

const visible = (blanks: string) => '·'.repeat(blanks.length);

/** The lines of two texts between what both begin with and what both end with. */
function changed(wrong: string, right: string): [string[], string[]] {
	const [a, b] = [wrong.split('\n'), right.split('\n')];
	const same = (i: number, j: number) => a.at(i) === b.at(j);
	let top = 0;
	while (top < Math.min(a.length, b.length) && same(top, top)) top += 1;
	let bottom = 0;
	while (bottom < Math.min(a.length, b.length) - top && same(-1 - bottom, -1 - bottom)) bottom += 1;
	return [a.slice(top, a.length - bottom), b.slice(top, b.length - bottom)];
}

function printed({ code, at, message, remedy }: Example): string {
	return fence('text', `${at}  ${code}  ${message}\n${' '.repeat(at.length + 2)}${remedy}`);
}

/** A finding of one line in the two lines that the terminal shows. */
function lines(says: string): string {
	const [, at = '', code = '', text = ''] = /:(-|\d+:\d+) (KB\d+) ([^]*)$/.exec(says) ?? [];
	const end = text.search(/(?<=[.)]) (?=[A-Z])/);
	return `${at}  ${code}  ${text.slice(0, end)}\n${' '.repeat(at.length + 2)}${text.slice(end + 1)}`;
}

function fence(language: string, text: string): string {
	const marks = text.includes('```') ? '````' : '```';
	return `${marks}${language}\n${text}\n${marks}`;
}

function sentence(mistake: string): string {
	return mistake.charAt(0).toUpperCase() + mistake.slice(1);
}
