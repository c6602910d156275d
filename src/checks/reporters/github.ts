import { printable } from '#text/printable.ts';
import { count } from '#text/words.ts';
import type { Reported } from '../report.ts';
import { helpUrl, type Reporter } from './reporter.ts';

/** For GitHub Actions: one annotation per finding, shown at its line of the pull request. */
export const github: Reporter = {
	name: 'github',
	report({ findings, errors, warnings, files }) {
		const closing = `${count(errors, 'error')}, ${count(warnings, 'warning')}; ${count(files, 'file')} read.`;
		return [...findings.map(annotation), closing].join('\n') + '\n';
	},
};

function annotation(one: Reported): string {
	const { code, level, title, file, position, message, remedy, stack = '' } = one;
	const place = position.kind === 'source' ? `,line=${position.line},col=${position.column}` : '';
	const heading = property(`${code} ${title}`);
	const text = data(`${message} ${remedy} ${helpUrl(code)}`);
	const lines = stack.split('\n').filter(Boolean);
	return [
		`::${level} file=${property(file)}${place},title=${heading}::${text}`,
		// Behind a bar, so that no line of a message is taken for a command.
		...lines.map((line) => `| ${printable(line)}`),
	].join('\n');
}

// The escapes that the runner undoes; everything else that could break a line is made visible first.
function data(text: string): string {
	return printable(text).replaceAll('%', '%25');
}

function property(text: string): string {
	return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
