import { match, type MatcherIndex } from '#matcher/index.ts';
import { inlineCode } from '#text/inline-code.ts';
import { count } from '#text/words.ts';
import type { Answer } from '#witness/answers.ts';
import type { Change } from './changes.ts';
import { listed, type Section } from './section.ts';

/** What printing all answers again with one release of a client gave. */
export interface Reprint {
	readonly client: string;
	readonly version: string;
	/** How many texts it printed. */
	readonly texts: number;
	readonly changes: readonly Change[];
}

/** What clients print now, beside what is recorded; says so when nothing was printed. */
export function printedSection(
	reprints: readonly Reprint[] | undefined,
	answers: readonly Answer[],
	index: MatcherIndex,
	problems: readonly string[] = [],
): Section {
	const title = 'Texts that clients print';
	if (reprints === undefined) {
		return { title, paragraphs: ['Nothing was printed again: that takes `--run`.'] };
	}
	const known = new Map(answers.map((answer) => [answer.id, answer]));
	const total = reprints.reduce((sum, { texts }) => sum + texts, 0);
	const changed = reprints.filter(({ changes }) => changes.length > 0);
	const head = `${count(reprints.length, 'client')} printed ${count(total, 'text')}; ${count(changed.length, 'client does', 'clients do')} not print what is recorded.`;
	const paragraphs = changed.map(({ client, version, changes }) => {
		const lines = changes.map((change) => lineOf(change, known.get(change.answer), index));
		return `${inlineCode(client)} ${version}:\n\n${listed(lines, 25)}`;
	});
	return { title, paragraphs: [head, ...paragraphs], problems };
}

function lineOf(change: Change, answer: Answer | undefined, index: MatcherIndex): string {
	const { before, now, mode, credential } = change;
	const where = `${inlineCode(change.answer)} (${mode}, ${credential})`;
	if (now === undefined) return `gone: ${where} printed ${quoted(before ?? '')}`;
	const [first] = match(index, now);
	const isRight = answer?.entries.some((id) => id === first?.id) === true;
	const leads = isRight
		? ''
		: `; leads to ${first === undefined ? 'nothing' : inlineCode(first.id)}`;
	if (before === undefined) return `new: ${where} prints ${quoted(now)}${leads}`;
	const [was, is] = apart(before, now);
	return `changed: ${where} printed ${quoted(was)}, prints ${quoted(is)}${leads}`;
}

/** The first line in which two texts differ, as each has it. */
function apart(before: string, now: string): [string, string] {
	const [a, b] = [before.split('\n'), now.split('\n')];
	const at = a.findIndex((line, i) => line !== b[i]);
	return [a[at === -1 ? a.length : at] ?? '', b[at === -1 ? a.length : at] ?? ''];
}

const quoted = (text: string) => inlineCode(text, 160);
