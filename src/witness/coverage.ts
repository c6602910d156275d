import { count } from '#text/words.ts';
import type { Answer } from './answers.ts';
import type { Driver } from './driver.ts';
import { flat } from './recordings.ts';
import type { RecordingsData } from '#schema/recording.ts';
import { casesOf } from './witness.ts';

/** How far the clients have been run for one entry. */
interface Coverage {
	readonly entry: string;
	/** The clients that printed something for an answer of the entry. */
	readonly recorded: readonly string[];
	/** Those that could be given such an answer and have printed nothing yet; the others cannot. */
	readonly missing: readonly string[];
}

/** Which clients were recorded for each entry, and which could still be. */
export function coverageOf(
	entries: readonly string[],
	answers: readonly Answer[],
	recordings: ReadonlyMap<string, RecordingsData>,
	drivers: readonly Driver[],
): Coverage[] {
	return entries.map((entry) => {
		const own = answers.filter((answer) => answer.entries.includes(entry));
		const printed = own.flatMap(({ id }) => flat(recordings.get(id) ?? []));
		const hasPrinted = ({ package: from, modes }: Driver) =>
			printed.some(({ registry, client, mode }) => {
				const isOurs = registry === from.registry && client === from.name;
				return isOurs && (modes.includes(mode) || mode === 'shell');
			});
		const nameOf = ({ name }: Driver) => name;
		return {
			entry,
			recorded: drivers.filter(hasPrinted).map(nameOf),
			missing: drivers
				.filter((driver) => !hasPrinted(driver) && casesOf(driver, own, []).length > 0)
				.map(nameOf),
		};
	});
}

/** The same as Markdown: how many entries of each product and of each client, and what is left. */
export function coverageReport(all: readonly Coverage[], drivers: readonly Driver[]): string {
	const withAny = all.filter(({ recorded }) => recorded.length > 0);
	const products = Map.groupBy(all, ({ entry }) => entry.split('/')[0] ?? '');
	const byProduct = [...products].map(([product, own]) => {
		const some = own.filter(({ recorded }) => recorded.length > 0);
		const four = own.filter(({ recorded }) => recorded.length >= 4);
		return [product, own.length, some.length, four.length];
	});
	const byClient = drivers.map(({ name }) => {
		const recorded = all.filter((one) => one.recorded.includes(name)).length;
		const missing = all.filter((one) => one.missing.includes(name)).length;
		return [name, recorded, missing, all.length - recorded - missing];
	});
	const left = all.filter(({ recorded }) => recorded.length === 0);
	const percent = Math.floor((100 * withAny.length) / Math.max(all.length, 1));
	return [
		`${withAny.length} of ${count(all.length, 'entry', 'entries')} (${percent} %) have a recording.`,
		table(['product', 'entries', 'recorded', 'by four clients or more'], byProduct),
		table(['client', 'recorded', 'missing', 'not possible'], byClient),
		...(left.length === 0 ? [] : [`No recording:\n\n${left.map(lineOf).join('\n')}`]),
	].join('\n\n');
}

const lineOf = ({ entry, missing }: Coverage) =>
	`- ${entry}${missing.length === 0 ? '' : `; not run yet: ${missing.join(', ')}`}`;

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
	const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
