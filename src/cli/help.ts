import type { ParseArgsOptionDescriptor } from 'node:util';

/** What `--help` says about a command. */
export interface Description {
	/** What people type before the arguments: `npm run check`. */
	readonly name: string;
	/** What the command does, in one sentence. */
	readonly about: string;
	/** The ways to call it: the arguments, and what they do. */
	readonly calls: Readonly<Record<string, string>>;
	readonly options: Options;
	/** What the exit codes mean, except 2, which is the same for all commands. */
	readonly codes: Readonly<Record<number, string>>;
	/** What else its caller should know. */
	readonly note?: string;
}

/** The options of a command by name, as `parseArgs` takes them. */
export type Options = Readonly<Record<string, Option>>;

interface Option extends ParseArgsOptionDescriptor {
	/** What the help calls its value, such as `DIR`; a switch has none. */
	readonly argument?: string;
	readonly help: string;
}

/** The text that `--help` prints. */
export function helpOf({ name, about, calls, options, codes, note = '' }: Description): string {
	const help: Option = { type: 'boolean', short: 'h', help: 'print this help' };
	const wrong = { 2: 'the call was wrong, or the command itself failed' };
	const sections = [
		wrapped(about, width),
		table(
			'Usage',
			Object.entries(calls).map(([args, what]) => [`${name} ${args}`.trim(), what]),
		),
		table('Options', Object.entries({ ...options, help }).map(optionRow)),
		table('Exit codes', Object.entries({ ...codes, ...wrong })),
		wrapped(note, width),
	];
	return `${sections.join('\n\n').trimEnd()}\n`;
}

/** A heading with two aligned columns below it. */
export function table(heading: string, rows: readonly (readonly [string, string])[]): string {
	const left = Math.max(...rows.map(([first]) => first.length));
	const indent = ' '.repeat(left + 4);
	const lines = rows.map(([first, second]) =>
		`  ${first.padEnd(left)}  ${wrapped(second, width - indent.length, indent)}`.trimEnd(),
	);
	return [`${heading}:`, ...lines].join('\n');
}

const width = 80;

function optionRow([name, { short, argument, help, default: value }]: [string, Option]) {
	const names = short === undefined ? `--${name}` : `-${short}, --${name}`;
	const left = argument === undefined ? names : `${names} ${argument}`;
	return [left, value === undefined ? help : `${help} (default: ${String(value)})`] as const;
}

function wrapped(text: string, columns: number, indent = ''): string {
	return text.replace(new RegExp(`(.{1,${columns}})(?: |$)`, 'g'), `$1\n${indent}`).trimEnd();
}
