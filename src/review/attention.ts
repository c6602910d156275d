import { valueAt } from '#content/read/path.ts';
import { nameOf, type ChangedPage } from './changed-pages.ts';
import { needsDecision } from './new-signatures.ts';
import type { Review } from './review.ts';

/** What a report found beside the pages themselves, each with the pages that it is on. */
type Found = {
	readonly [List in 'verdicts' | 'commands' | 'hosts' | 'signatures']: Review[List]['first'];
};

/** The pages, those first on which most calls for a decision. */
export function byAttention(changed: readonly ChangedPage[], found: Found): ChangedPage[] {
	const named = [
		...found.commands.filter(({ effects }) => effects.length > 0).map(({ page }) => page),
		...found.hosts.flatMap(({ pages }) => pages),
		...found.verdicts.map(({ page }) => page),
		...found.signatures.filter(needsDecision).map(({ entry }) => `errors/${entry}`),
		...changed.filter(isLost).map(nameOf),
		...changed.filter(changesFixes).map(nameOf),
	];
	const reasons = Map.groupBy(named, (page) => page);
	const weight = (page: ChangedPage) => reasons.get(nameOf(page))?.length ?? 0;
	return changed.toSorted((a, b) => weight(b) - weight(a));
}

/** Whether what readers are told to do is not what it was, or no longer where it was. */
function changesFixes({ change, before, after }: ChangedPage): boolean {
	const [from, to] = [before, after].map((file) =>
		JSON.stringify(valueAt(file?.yaml?.data, ['fixes'])),
	);
	return change === 'renamed' || (change === 'changed' && from !== to);
}

/** Whether a page was removed and nothing keeps its address. */
export const isLost = ({
	change,
	heir,
	collection,
}: Pick<ChangedPage, 'change' | 'collection'> & {
	readonly heir?: string | undefined;
}) => change === 'removed' && collection === 'errors' && heir === undefined;
