import { stripVTControlCharacters } from 'node:util';

/** The address of the server, the home and the project as recordings have them. */
const fixed = { port: 8080, home: '/home/you', project: '/home/you/project' };

/**
 * A text as printed, without what changes from run to run: colours, folders, ports, and ids and times
 * that the answer did not give.
 */
export function stable(
	text: string,
	{ home, folder, given }: { home?: string; folder?: string; given: string },
): string {
	const own = (pattern: RegExp, instead: string) => (plain: string) =>
		plain.replaceAll(pattern, (found) => (given.includes(found) ? found : instead));
	const steps = [
		(plain: string) => stripVTControlCharacters(plain).replaceAll('\r', ''),
		(plain: string) => (home === undefined ? plain : plain.replaceAll(home, fixed.home)),
		(plain: string) => (folder === undefined ? plain : plain.replaceAll(folder, fixed.project)),
		(plain: string) =>
			plain.replaceAll(/(127\.0\.0\.1:|localhost:|port[:=] ?)4[12]\d{3}\b/g, `$1${fixed.port}`),
		// Some also say from which port they asked, or how long they waited.
		(plain: string) =>
			plain.replaceAll(/(?<=127\.0\.0\.1:)\d+(?=->)|(?<=localPort: )\d+/g, '50000'),
		(plain: string) => plain.replaceAll(/(?<=time taken=\d+)\.\d+/g, '.0'),
		own(/\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/g, '00000000-0000-4000-8000-000000000000'),
		own(/\b20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z?/g, '2026-11-26T12:00:00.000Z'),
		own(/\b20\d\d-\d\d-\d\dT\d\d-\d\d-\d\d-\d+Z/g, '2026-11-26T12-00-00-000Z'),
		own(/(?<=\.corrupted\.)\d{13}\b/g, '1795694400000'),
		own(/(?<=\((?:PID |node:))\d+(?=\))/g, '4242'),
		own(/\berr_[\da-f]{8}\b/g, 'err_00000000'),
		own(/\b0x[\da-f]{8,}\b/g, '0x7f0000000000'),
		own(/(?<=\bcancel scope )[\da-f]{8,}\b/g, '7f0000000000'),
		// OpenSSL puts the thread in front of its errors.
		own(/\b[\dA-F]{12,16}(?=:error:)/g, '0000000000000000'),
		withoutFrames,
	];
	return steps.reduce((plain, step) => step(plain), text).trimEnd();
}

/**
 * Frames of a stack change with every release and say nothing about the error: each run of them
 * becomes one line.
 */
function withoutFrames(text: string): string {
	const node =
		/(?:^[ \t]+(?:at (?:async )?(?:\S.*\(.*\)|(?:file|node|\/).*|<anonymous>)|\.{3} \d+ more)( \{)?\n?)+/gm;
	const python =
		/^([ |+]*(?:Exception Group )?Traceback \(most recent call last\):\n)(?:( *\| ) {2,}\S.*\n| {2,}[^\s|+].*\n)+/gm;
	return text
		.replaceAll(node, (frames) => {
			const indent = /^[ \t]+/.exec(frames)?.[0] ?? '';
			const brace = /\{\n?$/.test(frames) ? ' {' : '';
			return `${indent}at …${brace}${frames.endsWith('\n') ? '\n' : ''}`;
		})
		.replaceAll(python, (_, head: string, edge: string = '') => `${head}${edge}  …\n`);
}
