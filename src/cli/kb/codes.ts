import { printable } from '#text/printable.ts';
import { retries } from '#schema/vocabulary.ts';
import { defineCommand, type Command } from '../command.ts';
import { bold, type Io } from '../io.ts';
import type { Knowledge, KnownCode } from './knowledge.ts';

/** `kb codes`: the typed codes of APIs and protocols. */
export const codesCommand = (knowledge: () => Knowledge): Command =>
	defineCommand({
		name: 'kb codes',
		about: 'Lists the error codes of APIs and protocols, or explains one.',
		calls: { '[options]': 'all of them', '[options] CODE': 'one, as in "kb codes file_expired"' },
		options: { json: { type: 'boolean', help: 'print them as JSON' } },
		takesFile: true,
		codes: { 0: 'printed', 1: 'no list has the code' },
		run({ json }, io, code) {
			const { codes } = knowledge();
			const found = code === undefined ? codes : codes.filter((one) => isCode(one, code));
			const text = code === undefined ? found.map(oneLine).join('') : explained(found, io);
			io.stdout.write(json ? `${JSON.stringify(found, undefined, 2)}\n` : text);
			return found.length > 0 ? 0 : 1;
		},
	});

const isCode = ({ code }: KnownCode, asked: string) => code.toLowerCase() === asked.toLowerCase();

const oneLine = ({ code, http_status, meaning }: KnownCode) =>
	`${code}${http_status === undefined ? '' : ` (HTTP ${http_status})`}: ${printable(meaning)}\n`;

function explained(codes: readonly KnownCode[], io: Io): string {
	if (codes.length === 0) return 'No list has this code.\n';
	return codes
		.map(({ code, list, http_status, meaning, retry, entry, url }) =>
			[
				`${bold(code, io)} (${[list, http_status && `HTTP ${http_status}`].filter(Boolean).join(', ')})`,
				`  ${printable(meaning)} ${retries[retry].label}.`,
				entry === undefined ? `  ${url}\n` : `  ${url}\n  kb show ${entry}\n`,
			].join('\n'),
		)
		.join('\n');
}
