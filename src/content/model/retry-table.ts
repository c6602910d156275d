import type { Asked, RecordedAnswer } from '#content/read/recordings.ts';
import { isBy, tools } from '#schema/tools.ts';
import type { Release } from './prints.ts';

/** How often each tool sends what is refused, side by side. */
export interface RetryTable {
	/** What is answered: a status of an error, or an answer that breaks. */
	readonly columns: readonly string[];
	/** The most used tool first; a cell for each column, empty where nothing was counted. */
	readonly rows: readonly (Release & { readonly cells: readonly string[] })[];
}

const broken = 'A broken answer';

/** Of all answers with one status, the least and the most requests that a tool sent. */
export function retryTable(answers: readonly RecordedAnswer[]): RetryTable {
	const counted = answers
		.filter(({ asked }) => asked.length > 0)
		.map(({ status, asked }) => ({ column: columnOf(status), asked }));
	const columns = [...new Set(counted.map(({ column }) => column))].sort();
	const rows = tools.flatMap((tool) => {
		const own = counted.map(({ column, asked }) => ({ column, asked: asked.filter(isBy(tool)) }));
		const cells = columns.map((column) =>
			own.filter((one) => one.column === column).flatMap(({ asked }) => asked),
		);
		const [first] = cells.flat();
		if (first === undefined) return [];
		return [{ tool: tool.name, version: first.version, cells: cells.map(rangeOf) }];
	});
	return { columns, rows };
}

const columnOf = (status: number | undefined) =>
	status === undefined || status === 200 ? broken : `${status}`;

function rangeOf(asked: readonly Asked[]): string {
	if (asked.length === 0) return '';
	const counts = asked.map(({ requests }) => requests);
	const [least, most] = [Math.min(...counts), Math.max(...counts)];
	const more = asked.some(({ requests, unfinished }) => requests === most && unfinished) ? '+' : '';
	return least === most ? `${most}${more}` : `${least} to ${most}${more}`;
}
