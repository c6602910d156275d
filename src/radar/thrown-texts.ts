import { closeSync, globSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Package } from '#witness/driver.ts';

/**
 * The texts of the errors that an installed package throws, as its files have them, each expression in
 * them a `<*>`. What a package takes from its own dependencies is not among them. Sorted.
 */
export function thrownTextsIn(folder: string, from: Package): string[] {
	const found = new Set<string>();
	for (const file of filesOf(folder, from)) {
		const pattern = file.endsWith('.py') ? raised : thrown;
		for (const part of partsOf(file)) {
			for (const [, double, single, template] of part.matchAll(pattern)) {
				const text = plain(double ?? single ?? template ?? '', file.endsWith('.py'));
				if (wordsIn(text) >= leastWords) found.add(text);
			}
		}
	}
	return [...found].sort();
}

/** `new ApiError("…")`, also where a bundler has shortened the name. */
const thrown =
	/(?:new [\w$.]*(?:Error|Exception)|\bError)\(\s*(?:"((?:[^"\\\n]|\\.)+)"|'((?:[^'\\\n]|\\.)+)'|`((?:[^`\\$]|\\.|\$(?!\{)|\$\{(?:[^{}`]|`[^`]*`|\{[^{}]*\})*\})+)`)/g;

/** `raise ApiError("…")`, over a line break too. */
const raised =
	/raise [\w.]*(?:Error|Exception)\(\s*f?(?:"((?:[^"\\\n]|\\.)+)"|'((?:[^'\\\n]|\\.)+)')/g;

/** A text of fewer words says too little to be recognised. */
const leastWords = 4;

const wordsIn = (text: string) => text.replaceAll('<*>', ' ').match(/[a-z]{2,}/gi)?.length ?? 0;

function plain(text: string, isPython: boolean): string {
	return text
		.replaceAll(isPython ? /\{[^{}]*\}/g : /\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '<*>')
		.replaceAll(/\\x([\da-f]{2})|\\u([\da-f]{4})/gi, (_, short: string, long: string) =>
			String.fromCharCode(parseInt(short ?? long, 16)),
		)
		.replaceAll(/\\n/g, ' ')
		.replaceAll(/\\(.)/g, '$1')
		.replaceAll(/\s+/g, ' ')
		.trim();
}

/** The files of the package that hold its code; Claude Code is a single program with all of it inside. */
function filesOf(folder: string, { registry, name }: Package): string[] {
	if (registry === 'pypi') return pythonFiles(folder, name);
	if (registry !== 'npm') return [];
	const root = join(folder, 'node_modules', name);
	const find = (pattern: string) =>
		globSync(pattern, { cwd: root, exclude: ['node_modules/**', 'src/**'] }).map((file) =>
			join(root, file),
		);
	const modules = find('**/*.mjs');
	return modules.length > 0 ? modules : [...find('**/*.js'), ...find('claude')];
}

/** What the record of the installed distribution lists. */
function pythonFiles(folder: string, name: string): string[] {
	const [packages] = globSync('venv/lib/python*/site-packages', { cwd: folder });
	if (packages === undefined) return [];
	const root = join(folder, packages);
	const normal = (text: string) => text.toLowerCase().replaceAll(/[-_.]+/g, '-');
	const record = globSync('*.dist-info/RECORD', { cwd: root }).find(
		(file) => normal(file.split('-')[0] ?? '') === normal(name),
	);
	if (record === undefined) return [];
	const files = readFileSync(join(root, record), 'utf8').split('\n');
	return files
		.map((line) => line.split(',')[0] ?? '')
		.filter((file) => file.endsWith('.py'))
		.map((file) => join(root, file));
}

/** A file in parts that overlap: one of a few hundred megabytes is never in memory as a whole. */
function* partsOf(file: string): Generator<string> {
	const [size, overlap] = [2 ** 26, 2 ** 12];
	const buffer = Buffer.alloc(Math.min(size + overlap, statSync(file).size + 1));
	const handle = openSync(file, 'r');
	try {
		for (let at = 0; ; at += size) {
			const length = readSync(handle, buffer, 0, buffer.length, at);
			// Programs are not UTF-8 as a whole; escapes and what is ASCII survive.
			const encoding = file.includes('.') ? 'utf8' : 'latin1';
			if (length > 0) yield buffer.toString(encoding, 0, length);
			if (length < buffer.length) return;
		}
	} finally {
		closeSync(handle);
	}
}
