import { count } from '#text/words.ts';

/** This many lines stay well below what an issue can hold. */
const most = 200;

/** The text of an issue that is a list to work through; empty without items, and then there is no issue. */
export function issueList(introduction: string, items: readonly string[]): string {
	if (items.length === 0) return '';
	const lines = items.slice(0, most).map((item) => `- ${item}`);
	const more = items.length > most ? [`- and ${count(items.length - most, 'more', 'more')}`] : [];
	return [introduction, '', ...lines, ...more, ''].join('\n');
}
