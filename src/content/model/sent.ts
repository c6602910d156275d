import type { Asked, RecordedAnswer } from '#content/read/recordings.ts';
import { credentials } from '#schema/answer.ts';
import { isBy, tools } from '#schema/tools.ts';
import type { Release } from './prints.ts';

/** How often tools send what some answers refuse, before they give up. */
export interface Sent {
	/** What is answered, in plain words. */
	readonly answers: readonly string[];
	/** The most patient tools first. */
	readonly rows: readonly { readonly times: string; readonly by: readonly Release[] }[];
}

/** How often tools send by themselves what an entry is about. Answers to which all tools behave alike are one. */
export function sentOf(answers: readonly RecordedAnswer[]): Sent[] {
	const each = answers
		.map(({ title, asked }) => ({ title, lines: linesOf(asked) }))
		.filter(({ lines }) => lines.length > 0);
	// The seconds differ a little from run to run.
	const alike = Map.groupBy(each, ({ lines }) =>
		lines.map(({ tool, own }) => `${tool} ${timesOf(own, false)}`).join('\n'),
	);
	return [...alike.values()].map((same) => ({
		answers: [...new Set(same.map(({ title }) => title))],
		rows: rowsOf(same[0]?.lines ?? []),
	}));
}

/** Of one answer, a line for each tool that was given it, the most used tool first. */
function linesOf(asked: readonly Asked[]): Line[] {
	return tools.flatMap((tool) => {
		const own = asked.filter(isBy(tool));
		const [first] = own;
		return first === undefined ? [] : [{ tool: tool.name, version: first.version, own }];
	});
}

interface Line extends Release {
	readonly own: readonly Asked[];
}

function rowsOf(lines: readonly Line[]): Sent['rows'] {
	const most = ({ own }: Line) => Math.max(...own.map(({ requests }) => requests));
	const byTimes = Map.groupBy(
		lines.toSorted((a, b) => most(b) - most(a)),
		({ own }) => timesOf(own),
	);
	return [...byTimes].map(([times, same]) => ({
		times,
		by: same.map(({ tool, version }) => ({ tool, version })),
	}));
}

/** In words; of ways to use a tool that differ, each is named. */
function timesOf(own: readonly Asked[], withSeconds = true): string {
	const byCount = Map.groupBy(own, ({ requests, unfinished }) => `${requests} ${unfinished}`);
	const groups = [...byCount.values()].sort(
		(a, b) => (b[0]?.requests ?? 0) - (a[0]?.requests ?? 0),
	);
	if (groups.length === 1) return howOften(own, withSeconds);
	return groups.map((group) => `${howOften(group, withSeconds)} ${waysOf(group, own)}`).join(', ');
}

function howOften(group: readonly Asked[], withSeconds: boolean): string {
	const [{ requests, unfinished } = { requests: 0, unfinished: undefined }] = group;
	if (unfinished && requests === 1) return 'once, and still waiting after five minutes';
	if (unfinished) return `more than ${requests} times, and still trying after five minutes`;
	if (requests === 1) return 'once';
	const seconds = withSeconds ? Math.max(...group.map((one) => one.seconds)) : 0;
	return `${requests === 2 ? 'twice' : `${requests} times`}${within(seconds)}`;
}

/** Short pauses say nothing: how busy the machine was makes as much of a difference. */
function within(seconds: number): string {
	if (seconds < 10) return '';
	if (seconds < 90) return ` in about ${Math.round(seconds / 10) * 10} seconds`;
	return ` in about ${Math.round(seconds / 60)} minutes`;
}

function waysOf(group: readonly Asked[], all: readonly Asked[]): string {
	const differ = new Set(all.map(({ credential }) => credential)).size > 1;
	const ways = group.map(({ mode, credential }) =>
		[modes[mode] ?? 'otherwise', ...(differ ? [`(${credentials[credential].label})`] : [])].join(
			' ',
		),
	);
	return [...new Set(ways)].join(' and ');
}

/** What the names of modes mean to a reader. */
const modes: Readonly<Record<string, string>> = {
	logged: 'without a stream',
	stream: 'in a stream',
	print: 'behind another address',
	direct: 'at the API’s own address',
	google: 'with a Google account',
};
