import type { Finding } from '#checks/index.ts';
import { count } from '#text/words.ts';
import { inlineCode } from './inline-code.ts';
import { issueList } from './issue-list.ts';

/** The check that says so; the number of days is its own. */
const code = 'KB704';

/**
 * The text of the issue that lists what nobody has read again for too long, by file; empty when there is nothing.
 * It comes from the findings of the checks, so that the limit is written down once.
 */
export function unreadSources(findings: readonly Finding[]): string {
	const old = findings.filter((one) => one.code === code);
	const files = [...Map.groupBy(old, ({ file }) => file)].toSorted(
		([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1),
	);
	return issueList(
		`The checks find dates that are too old in ${count(files.length, 'file')}. Read each source again, correct what has changed, and write the new day; a pull request for one file is welcome.`,
		files.map(([file, found]) => {
			const lines = found.flatMap(({ position }) =>
				position.kind === 'source' ? [position.line] : [],
			);
			return `${inlineCode(file, 200)}: ${count(found.length, 'date')}, line ${lines.join(', ')}`;
		}),
	);
}
