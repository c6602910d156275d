import { count } from '#text/words.ts';

/** One part of the report. */
export interface Section {
	readonly title: string;
	/** Markdown, paragraph by paragraph. */
	readonly paragraphs: readonly string[];
	/** What could not be found out; the rest of the section stands. */
	readonly problems?: readonly string[];
}

/** The whole report, as Markdown that an issue can hold. */
export function reportOf(today: string, sections: readonly Section[]): string {
	const parts = sections.flatMap(({ title, paragraphs, problems = [] }) => [
		`## ${title}`,
		...paragraphs,
		...(problems.length === 0
			? []
			: [`Not known:\n\n${listed(problems.map((one) => `**${one}**`))}`]),
	]);
	return `${[`What the radar saw on ${today}.`, ...parts].join('\n\n')}\n`;
}

/** A list of at most so many items; the rest is counted. */
export function listed(items: readonly string[], most = 40): string {
	const lines = items.slice(0, most).map((item) => `- ${item}`);
	const more = items.length - most;
	return [...lines, ...(more > 0 ? [`- and ${count(more, 'more', 'more')}`] : [])].join('\n');
}

/** "33 of 190 (17 %)". */
export function share(part: number, whole: number): string {
	const percent = whole === 0 ? 0 : Math.floor((100 * part) / whole);
	return `${part} of ${whole} (${percent} %)`;
}
