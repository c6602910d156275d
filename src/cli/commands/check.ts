import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check as checkContent, github, json, terminal } from '#checks/index.ts';
import { git } from '#content/read/git.ts';
import { removedEntries } from '#content/read/removed.ts';
import { mend } from '#content/write/mend.ts';
import { defineCommand, Failure } from '../command.ts';
import { contentIn, contentOption, dateFrom, todayOption } from '../shared-options.ts';
import type { Io } from '../io.ts';

const reporters = { terminal, github, json };

/** `npm run check`: every problem of the content at once. */
export const check = defineCommand({
	name: 'npm run check',
	about: 'Checks the content and prints every problem with its line and what to do about it.',
	calls: { '-- [options]': '' },
	options: {
		content: contentOption,
		fix: {
			type: 'boolean',
			help:
				'first fix what needs no judgement: quotes, the order of fields, whitespace, line endings, ' +
				'the list of published ids, and the date in "updated" of entries that differ from the last commit',
		},
		reporter: {
			type: 'string',
			argument: 'NAME',
			help: 'terminal, github or json (default: github in GitHub Actions, terminal elsewhere)',
		},
		today: todayOption,
	},
	codes: { 0: 'no errors (warnings do not count)', 1: 'errors' },
	async run({ content, fix, reporter: name, today: date }, io) {
		const reporter = reporterFor(name, io);
		const today = dateFrom(date, io);
		if (fix) fixFiles(content, today, io);
		const corpus = contentIn(content);
		if (!corpus.files.some(({ path }) => path.startsWith('errors/')))
			throw new Failure(
				`The folder "${content}" has no entries; they belong in errors/<product>/.`,
			);
		const report = await checkContent(corpus, { today, removed: removedEntries(content) });
		io.stdout.write(reporter.report(report, { colours: io.colours }));
		return report.errors > 0 ? 1 : 0;
	},
});

function reporterFor(name: string | undefined, { env }: Io) {
	if (name === undefined) return env['GITHUB_ACTIONS'] === 'true' ? github : terminal;
	const reporter = Object.values(reporters).find((one) => one.name === name);
	if (reporter !== undefined) return reporter;
	const names = Object.keys(reporters).join(', ');
	throw new Failure(`There is no reporter "${name}". The reporters are ${names}.`);
}

/** Fixes the files and says so on standard error, where it does not mix with a report. */
function fixFiles(folder: string, today: string, { stderr }: Io): void {
	const corpus = contentIn(folder);
	for (const { path, text, what } of mend(corpus, { today, changed: changedFiles(folder) })) {
		const file = join(folder, path);
		// A reader, or a second run, sees the old file or the new one, never half of it.
		const temporary = `${file}.${process.pid}.tmp`;
		writeFileSync(temporary, text);
		renameSync(temporary, file);
		stderr.write(`Fixed ${file}: ${what.join(', ')}.\n`);
	}
}

/** The files below a folder that differ from the last commit, by their paths below it; none outside of a repository. */
function changedFiles(folder: string): ReadonlySet<string> {
	try {
		const output = git(['diff', '--name-only', '--relative', '-z', 'HEAD'], { cwd: folder });
		return new Set(output.toString().split('\0').slice(0, -1));
	} catch {
		return new Set();
	}
}
