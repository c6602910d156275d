import { inlineCode } from '#text/inline-code.ts';
import { match, type MatcherIndex } from '#matcher/index.ts';
import type { CodesData } from '#schema/codes.ts';
import type { MessagesData } from '#schema/watched.ts';
import { count } from '#text/words.ts';
import { listed, share, type Section } from './section.ts';

/** A message of a reference, with the entry that is found for it. */
interface Covered {
	readonly text: string;
	/** The section of the reference that has it. */
	readonly anchor: string;
	/** The entry that claims it. */
	readonly entry?: string | undefined;
	/** The entry that comes nearest where none claims it. */
	readonly nearest?: string | undefined;
}

/** What the matcher says to each message of a reference, as if a reader had pasted it. */
function coverageOf({ sections }: MessagesData, index: MatcherIndex): Covered[] {
	return sections.flatMap(({ anchor, texts }) =>
		texts.map((text) => {
			const [first] = match(index, text.replaceAll(/<\w+>/g, 'example'));
			const claims = first !== undefined && first.confidence !== 'possible';
			return { text, anchor, ...(claims ? { entry: first.id } : { nearest: first?.id }) };
		}),
	);
}

/** How much of the reference and of the typed codes leads to an entry, and what does not. */
export function coverageSection(
	messages: MessagesData,
	codes: CodesData,
	index: MatcherIndex,
): Section {
	const all = coverageOf(messages, index);
	const open = all.filter(({ entry }) => entry === undefined);
	const answered = codes.codes.filter(({ code }) => isAnswered(code, index));
	const withEntry = codes.codes.filter(({ entry }) => entry !== undefined);
	const silent = codes.codes.filter((one) => !answered.includes(one));
	const lines = open.map(({ text, anchor, nearest }) => {
		const near = nearest === undefined ? '' : `; nearest is ${inlineCode(nearest)}`;
		return `${inlineCode(text, 160)} (${inlineCode(anchor)}${near})`;
	});
	const left = `${count(messages.left_out.length, 'item of the reference is not the text of an error', 'items of the reference are not texts of errors')}.`;
	return {
		title: 'Coverage',
		paragraphs: [
			`${messages.title}, read on ${messages.checked}: ${share(all.length - open.length, all.length)} lead to an entry. ${left}`,
			...(open.length === 0 ? [] : [`No entry claims these:\n\n${listed(lines, 200)}`]),
			`${codes.title}: ${share(answered.length, codes.codes.length)} are answered, ${share(withEntry.length, codes.codes.length)} by an entry of their own, the others by a line of the list.`,
			...(silent.length === 0 ? [] : [listed(silent.map(({ code }) => inlineCode(code)))]),
		],
	};
}

/** Whether a body that states the code, in words that nobody knows, leads to an answer. */
function isAnswered(code: string, index: MatcherIndex): boolean {
	const error = { message: 'The call did not go well.', details: { error_code: code } };
	const [first] = match(index, JSON.stringify({ type: 'error', error }));
	return first !== undefined && first.confidence !== 'possible';
}
