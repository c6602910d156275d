import { escapeMarkdown } from '#text/escape-markdown.ts';
import { count } from '#text/words.ts';
import type { PrintedBy } from '../printed-by.ts';
import type { PrintedText, Prints, Release } from '../prints.ts';
import type { Sent } from '../sent.ts';
import { retriesPath } from '../paths.ts';
import { commas, line, note, parts, row, terms } from './blocks.ts';
import type { Block, Span } from './types.ts';

/** A longer text is cut: who recognises it has seen enough, and has the rest on the own screen. */
const most = { lines: 8, characters: 600 };

/** What tools print, with a remark when one of them has changed since the entry was verified. */
export function printed({ texts, changed }: Prints): Block[] {
	return [
		...(changed.length === 0 ? [] : [note(changes(changed))]),
		...(texts.length === 0 ? [] : [line('facts', how), shown(texts)]),
	];
}

/**
 * The first two tools with their releases, and how many others there are; '' when there is none.
 *
 * @example printedByText([{ tool: 'Codex', versions: ['0.1.0', '0.2.0', '0.3.0'] }])
 * // 'Printed by Codex (3 releases from 0.1.0 to 0.3.0)'
 */
export function printedByText(tools: readonly PrintedBy[]): string {
	if (tools.length === 0) return '';
	const shown = tools.slice(0, shownTools).map(({ tool, versions }) => `${tool} ${span(versions)}`);
	const others = tools.length - shown.length;
	const more = others === 0 ? '' : ` and ${count(others, 'other tool')}`;
	return `Printed by ${shown.join(', ')}${more}`;
}

const shownTools = 2;

/** Not "from … to …" alone, which would speak for the releases between, too. */
function span(versions: readonly string[]): string {
	const [first = '', ...others] = versions;
	const last = others.at(-1);
	if (last === undefined) return first;
	return others.length === 1
		? `${first} and ${last}`
		: `(${count(versions.length, 'release')} from ${first} to ${last})`;
}

/** How often each tool sends by itself what is refused; nothing when no tool sends it twice. */
export function sent(all: readonly Sent[]): Block[] {
	if (all.every(({ rows }) => rows.every(({ times }) => times === 'once'))) return [];
	const [only] = all;
	const rowsOf = ({ rows }: Sent) =>
		terms(rows.map(({ times, by }) => row({ text: sentence(times) }, { text: named(by) })));
	return [
		line('facts', counted, { label: 'All tools side by side', to: retriesPath }, '.'),
		...(only !== undefined && all.length === 1
			? rowsOf(only)
			: parts(all.map((one) => ({ title: several(one.answers), blocks: rowsOf(one) })))),
	];
}

/** The first few of several answers, as Markdown. */
function several(answers: readonly string[]): string {
	const others = answers.length - shownAnswers;
	const more = others > 0 ? `; ${others} more` : '';
	return escapeMarkdown(`${answers.slice(0, shownAnswers).join('; ')}${more}`);
}

const shownAnswers = 3;

const counted =
	'Requests that released clients sent to a local server with the retries that they have by themselves. A repeated request may be a changed one. ';

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const named = (by: readonly Release[]): string =>
	by.map(({ tool, version }) => `${tool} ${version}`).join(', ');

/** The sentence that says which tools print something else since the entry was verified. */
export function changes(changed: readonly Release[]): string {
	const [first, ...others] = changed;
	const more = others.map(({ tool, version }) => `, what ${tool} prints in ${version}`).join('');
	return `What ${first?.tool} prints changed in ${first?.version}${more}; this page has not been reviewed since.`;
}

const how =
	'What released clients printed when a local server (`127.0.0.1:8080`) answered with the error.';

const shown = (texts: readonly PrintedText[]): Block => ({
	kind: 'printed',
	texts: texts.map(({ text: whole, by }) => {
		// The status line of a screen stands far below what was printed.
		const [all = ''] = whole.split(/\n{4,}/);
		const text = all
			.split('\n')
			.slice(0, most.lines)
			.join('\n')
			.slice(0, most.characters)
			.trimEnd();
		return { by, text, facts: [...daysOf(by), ...(text === all ? [] : [cut(text, all)])] };
	}),
});

function daysOf(by: PrintedText['by']): Span[] {
	const days = [...new Set(by.map(({ on }) => on))].sort();
	return ['Printed on ', ...commas(days.map((date) => ({ date })))];
}

const cut = (text: string, all: string): Span =>
	`; the first ${text.length} of ${all.length.toLocaleString('en')} characters`;
