import { diffArrays } from 'diff';
import { proseOf } from '#content/read/prose.ts';
import { nameOf, type ChangedPage, type PageFile } from './changed-pages.ts';
import { oneLine } from '#text/one-line.ts';
import { linesShown, type Review } from './review.ts';

type Difference = Review['differences']['first'][number];
type Line = Difference['lines'][number];

/** What reads differently on each changed page, sentence by sentence; the quick fix and the fixes come first. */
export function differences(changed: readonly ChangedPage[]): Difference[] {
	return changed.flatMap((page) => {
		const { before, after } = page;
		if (after?.yaml?.data === undefined) return [];
		const lines = linesOf(before ? sentencesOf(before) : new Map(), sentencesOf(after));
		if (lines.length === 0) return [];
		const more = Math.max(0, lines.length - linesShown);
		return [{ page: oneLine(nameOf(page), 200), lines: lines.slice(0, linesShown), more }];
	});
}

function linesOf(before: Sentences, after: Sentences): Line[] {
	const parts = new Set(['quick_fix', 'fixes', ...after.keys(), ...before.keys()]);
	return [...parts].flatMap((part) =>
		diffArrays(before.get(part) ?? [], after.get(part) ?? []).flatMap(
			({ added, removed, value }): Line[] => {
				const sign = added ? '+' : '-';
				return added || removed ? value.map((text) => ({ sign, text: oneLine(text, 200) })) : [];
			},
		),
	);
}

/** The sentences of a page by the part that holds them: `quick_fix`, `fixes`, `body`. */
type Sentences = ReadonlyMap<string, string[]>;

function sentencesOf(file: PageFile): Sentences {
	const all = proseOf({ root: '', files: [file] }).flatMap(({ name, text }) => {
		const field = name.replaceAll(/\[\d+\]/g, '');
		const sentences = text.split(/\n+|(?<=[.!?]) +(?=\S)/).filter((one) => one.trim() !== '');
		return sentences.map((sentence) => ({
			part: field.split('.')[0] ?? '',
			line: `${field}: ${sentence}`,
		}));
	});
	const grouped = Map.groupBy(all, ({ part }) => part);
	return new Map([...grouped].map(([part, group]) => [part, group.map(({ line }) => line)]));
}
