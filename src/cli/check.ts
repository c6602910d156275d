import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { check, github, json, terminal } from '#checks/index.ts';
import { mend } from '#content/write/mend.ts';
import { readCorpus } from '#content/read/corpus.ts';

const usage = `Checks the content and prints every problem with its line and its remedy.

  node src/cli/check.ts [options]

  --content DIR      the folder to check; "content" when absent
  --reporter NAME    terminal, github or json
  --fix              first mend what needs no judgement: quotes, order of fields, blanks,
                     line ends, the list of published ids, and
                     updated of entries that differ from the last commit
  --today DATE       the day to compare dates with, YYYY-MM-DD

Exit status: 0 without errors, 1 with errors, 2 when the command itself is wrong.
`;

const reporters = { terminal, github, json };

process.exitCode = await main().catch((error: unknown) => {
	const reason = error instanceof Error ? error.message : String(error);
	process.stderr.write(`A check failed by itself, which is a defect of the checks: ${reason}\n`);
	return 2;
});

async function main(): Promise<number> {
	const options = read();
	if (typeof options === 'string') {
		process.stderr.write(`${options}\n\n${usage}`);
		return 2;
	}
	if (options.help) {
		process.stdout.write(usage);
		return 0;
	}
	if (options.fix) fix(options.content, options.today ?? new Date().toISOString().slice(0, 10));
	const corpus = readCorpus(options.content);
	if (!corpus.files.some(({ path }) => path.startsWith('errors/'))) {
		process.stderr.write(
			`The folder "${options.content}" holds no entries; they are in errors/.\n`,
		);
		return 2;
	}
	const report = await check(corpus, options.today ? { today: options.today } : {});
	const colours = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
	process.stdout.write(reporters[options.reporter].report(report, { colours }));
	return report.errors > 0 ? 1 : 0;
}

/** Mends the files and says so on standard error, where it does not mix with a report. */
function fix(folder: string, today: string): void {
	const changed = changedFiles(folder);
	for (const { path, text, what } of mend(readCorpus(folder), { today, changed })) {
		const file = join(folder, path);
		// A reader, or a second run, sees the old file or the new one, never half of it.
		const temporary = `${file}.${process.pid}.tmp`;
		writeFileSync(temporary, text);
		renameSync(temporary, file);
		process.stderr.write(`Mended ${file}: ${what.join(', ')}.\n`);
	}
}

/** The files below a folder that differ from the last commit, by their paths below it; none outside of a checkout. */
function changedFiles(folder: string): ReadonlySet<string> {
	const args = ['-C', folder, 'diff', '--name-only', '--relative', '-z', 'HEAD'];
	const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
	return new Set(status === 0 ? stdout.split('\0').filter((path) => path !== '') : []);
}

/** The arguments, or the sentence that says what is wrong with them. */
function read() {
	const inActions = process.env['GITHUB_ACTIONS'] === 'true';
	try {
		const { values } = parseArgs({
			options: {
				content: { type: 'string', default: 'content' },
				reporter: { type: 'string', default: inActions ? 'github' : 'terminal' },
				fix: { type: 'boolean', default: false },
				today: { type: 'string' },
				help: { type: 'boolean', default: false },
			},
		});
		const { content, reporter, fix, today, help } = values;
		if (!isReporter(reporter)) return `There is no reporter "${reporter}".`;
		if (today !== undefined && !/^\d{4}-\d\d-\d\d$/.test(today)) return `"${today}" is no day.`;
		if (!existsSync(content) || !statSync(content).isDirectory())
			return `There is no folder "${content}".`;
		return { content, reporter, fix, today, help };
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

function isReporter(name: string): name is keyof typeof reporters {
	return Object.hasOwn(reporters, name);
}
