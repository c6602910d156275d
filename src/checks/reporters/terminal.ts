import { styleText } from 'node:util';
import { printable } from '#text/printable.ts';
import { count } from '#text/words.ts';
import type { Report, Reported } from '../report.ts';
import { helpUrl, type Reporter } from './reporter.ts';

/** For people at a terminal: grouped by file, each problem with its line, a caret, and what to do. */
export const terminal: Reporter = {
	name: 'terminal',
	report(report, { colours = false } = {}) {
		const paint = colours ? coloured : plain;
		const found = printed(report.findings, paint);
		return `${found}${found === '' ? '' : '\n\n'}${closing(report, paint)}\n`;
	},
};

/** Findings as the terminal shows them, without the sentence that sums them up. */
export function printed(findings: readonly Reported[], paint: Paint = plain): string {
	const groups = Map.groupBy(findings, ({ file }) => file);
	const files = [...groups].map(([file, group]) => {
		const problems = group.map((one) => problem(one, paint));
		return [paint('underline', printable(file)), ...problems].join('\n');
	});
	return files.join('\n\n');
}

const plain: Paint = (_, text) => text;
const coloured: Paint = (style, text) => styleText(style, text, { validateStream: false });

type Paint = (style: 'underline' | 'red' | 'yellow' | 'dim' | 'green', text: string) => string;

const widest = 100;

function problem(one: Reported, paint: Paint): string {
	const { position, code, level, title, message, remedy, stack = '' } = one;
	const where = position.kind === 'source' ? `${position.line}:${position.column}` : '-';
	const label = paint(level === 'error' ? 'red' : 'yellow', code);
	const head = `  ${where.padStart(7)}  ${label}  ${printable(message)}`;
	const dim = [...excerpt(one), ...stack.split('\n').filter(Boolean).map(printable)];
	const below = [
		...dim.map((line) => paint('dim', line)),
		printable(remedy),
		paint('dim', helpUrl(code)),
	];
	return [
		`${head}${paint('dim', `  ${level}: ${title}`)}`,
		...below.map((line) => ' '.repeat(11) + line),
	].join('\n');
}

/** The line with a caret below the column, cut so that the caret stays in sight. */
function excerpt({ excerpt: line, position }: Reported): string[] {
	if (line === undefined || line.trim() === '' || position.kind !== 'source') return [];
	const far = position.column - Math.floor(widest / 2);
	const from = line.length > widest ? Math.max(0, far) : 0;
	const shown = printable(line.slice(from, from + widest));
	const before = printable(line.slice(from, position.column - 1));
	return [`| ${shown}`, `| ${' '.repeat(before.length)}^`];
}

function closing({ errors, warnings, files }: Report, paint: Paint): string {
	const read = `${count(files, 'file')} read`;
	if (errors + warnings === 0) return paint('green', `No problems. ${read}.`);
	const found = `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
	return `${paint(errors > 0 ? 'red' : 'yellow', found)}; ${read}.`;
}
