import { valueAt } from '#content/read/path.ts';
import { nameOf, type ChangedPage, type PageFile } from './changed-pages.ts';
import { oneLine } from '#text/one-line.ts';
import { verdictFields, type Review } from './review.ts';

type ChangedVerdict = Review['verdicts']['first'][number];

/** Every verdict of an entry that is not the same as before. */
export function changedVerdicts(changed: readonly ChangedPage[]): ChangedVerdict[] {
	return changed.flatMap((page) => {
		const { before, after } = page;
		if (page.collection !== 'errors' || before === undefined || after === undefined) return [];
		return verdictFields.flatMap((field) => {
			const [from, to] = [verdict(before, field), verdict(after, field)];
			return from === to ? [] : [{ page: oneLine(nameOf(page), 200), field, from, to }];
		});
	});
}

function verdict({ yaml }: PageFile, field: (typeof verdictFields)[number]): string {
	const value = valueAt(yaml?.data, field.split('.'));
	return typeof value === 'string' ? oneLine(value, 300) : '';
}
