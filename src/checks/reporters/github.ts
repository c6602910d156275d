import { codes } from '../codes.ts';
import { printable } from '#text/printable.ts';
import type { Reported } from '../report.ts';
import { count } from '#text/words.ts';
import type { Reporter } from './reporter.ts';

/** For GitHub Actions: one annotation per finding, shown at its line of the pull request. */
export const github: Reporter = {
	name: 'github',
	report({ findings, errors, warnings, files }) {
		const closing = `${count(errors, 'error')}, ${count(warnings, 'warning')}; ${count(files, 'file')} read.`;
		return [...findings.map(annotation), closing].join('\n') + '\n';
	},
};

function annotation({ code, level, file, position, message, remedy }: Reported): string {
	const place = position.kind === 'source' ? `,line=${position.line},col=${position.column}` : '';
	const title = property(`${code} ${codes[code].title}`);
	return `::${level} file=${property(file)}${place},title=${title}::${data(`${message} ${remedy}`)}`;
}

// The escapes that the runner undoes; everything else that could break a line is made visible first.
function data(text: string): string {
	return printable(text).replaceAll('%', '%25');
}

function property(text: string): string {
	return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
