import type { Finding } from '#checks/index.ts';
import { count } from '#text/words.ts';
import { inlineCode } from '#text/inline-code.ts';
import { issueList } from './issue-list.ts';

/** The check that finds them, and that knows after how many days. */
const code = 'KB704';

/**
 * The text of the issue that lists, by file, the sources that nobody has read again for too long; empty when there are
 * none. It is made from the findings of the checks, so that the limit is written down once.
 */
export function unreadSources(findings: readonly Finding[]): string {
	const old = findings.filter((one) => one.code === code);
	const files = [...Map.groupBy(old, ({ file }) => file)].toSorted(
		([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1),
	);
	return issueList(
		`The checks find dates that are too old in ${count(files.length, 'file')}. Read each source again, correct what has changed, and update the date; a pull request for a single file is welcome.`,
		files.map(([file, found]) => {
			const lines = found.flatMap(({ position }) =>
				position.kind === 'source' ? [position.line] : [],
			);
			return `${inlineCode(file, 200)}: ${count(found.length, 'date')}, ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`;
		}),
	);
}
