import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '#content/read/corpus.ts';
import { inlineCode } from '#text/inline-code.ts';
import type { ModelsData } from '#schema/watched.ts';
import { daysBetween } from '#text/days.ts';
import { count } from '#text/words.ts';
import { listed, type Section } from './section.ts';

/** The last day of each model in the table of an installed `@anthropic-ai/sdk`, by the model. @internal */
export function retirementsIn(folder: string): Map<string, string> {
	const files = globSync('{internal/data/deprecated-models,resources/messages/messages}.mjs', {
		cwd: folder,
	});
	const row = /^\s*'(claude-[\w.-]+)': '(\w+ \d+)(?:st|nd|rd|th)?, (\d{4})'/gm;
	return new Map(
		files
			.flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(row)])
			.map(([, id = '', date = '', year = '']) => [id, isoDay(`${date}, ${year}`)]),
	);
}

/** What the table of the newest release says beside our list, and what the content says of models that end. */
export function modelSection(
	list: ModelsData,
	release: { readonly version: string; readonly folder: string } | undefined,
	corpus: Corpus,
	today: string,
): Section {
	const table = release === undefined ? new Map<string, string>() : retirementsIn(release.folder);
	const name = inlineCode(list.package.name);
	const known = new Map(list.models.map(({ id, retires }) => [id, retires]));
	const differences = [...table].flatMap(([id, day]) =>
		known.get(id) === day
			? []
			: [`${inlineCode(id)}: ${day}, in our list ${known.get(id) ?? 'missing'}`],
	);
	const problems =
		release !== undefined && table.size === 0
			? [`${name} ${release.version} has no table of retired models where it used to be.`]
			: [];
	const compared =
		release === undefined || table.size === 0
			? []
			: [
					differences.length === 0
						? `The table of ${name} ${release.version} (${count(table.size, 'model')}) agrees with our list.`
						: `The table of ${name} ${release.version} differs from our list:\n\n${listed(differences)}`,
				];
	const lines = [...new Map([...known, ...table])]
		.sort(([, a], [, b]) => (a < b ? 1 : -1))
		.flatMap(([id, day]) => {
			const files = mentions(id, corpus);
			const left = daysBetween(today, day);
			if (files.length === 0 && left < 0) return [];
			const when = left < 0 ? `retired on ${day}` : `retires on ${day}, in ${count(left, 'day')}`;
			const where = files.length === 0 ? 'mentioned nowhere' : files.slice(0, 12).join(', ');
			return [`${inlineCode(id)} ${when}: ${where}`];
		});
	return { title: 'Models', paragraphs: [...compared, listed(lines)], problems };
}

/** The files of the collections that name the model itself, not a longer name that begins with it. */
function mentions(id: string, { files }: Corpus): string[] {
	const name = new RegExp(`(?<![\\w-])${RegExp.escape(id)}(?!\\w|-\\d|\\.\\d)`);
	return files
		.filter(({ collection, text }) => collection !== undefined && name.test(text))
		.map(({ path }) => inlineCode(path));
}

/** @example isoDay('January 22, 2027') //=> '2027-01-22' */
function isoDay(date: string): string {
	return new Date(`${date} UTC`).toISOString().slice(0, 10);
}
