import type { RecordedAnswer } from '#content/read/recordings.ts';
import type { EntryData } from '#schema/entry.ts';
import type { Printing } from '#schema/recording.ts';
import { isBy, tools, type Tool } from '#schema/tools.ts';
import { compareVersions } from '#text/versions.ts';
import { closenessTo } from './closeness.ts';
import { printedBy, type PrintedBy } from './printed-by.ts';
import { sentOf, type Sent } from './sent.ts';

/** What running clients has shown of an error. */
export interface Prints {
	/** What the newest release of each tool prints: the most used tool first, each text once. */
	readonly texts: readonly PrintedText[];
	/** The releases that print something else than the release that was known when the entry was verified. */
	readonly changed: readonly Release[];
	/** Of each signature in turn, which tools printed it. */
	readonly printedBy: readonly (readonly PrintedBy[])[];
	/** How often tools send by themselves what is refused. */
	readonly sent: readonly Sent[];
}

/** A text, and the releases that print it, each with the day on which it was first seen. */
export interface PrintedText {
	readonly text: string;
	readonly by: readonly (Release & { readonly on: string })[];
}

/** A release of a tool, by the name that its users give it. */
export interface Release {
	readonly tool: string;
	readonly version: string;
}

/** Nothing, as for an entry that no recording is about. @internal */
export const noPrints: Prints = { texts: [], changed: [], printedBy: [], sent: [] };

/** What tools print for the answers that an entry explains. */
export function printsOf(data: EntryData, answers: readonly RecordedAnswer[]): Prints {
	if (answers.length === 0) return noPrints;
	const recordings = recordingsOf(answers, data);
	const byTool = tools.map((tool) => ({ tool, own: recordings.filter(isBy(tool)) }));
	const shown = byTool.flatMap(({ tool, own }) => {
		const found = typical(own, tool);
		return found === undefined ? [] : [{ ...found, tool: tool.name }];
	});
	return {
		texts: [...Map.groupBy(shown, ({ text }) => text)].map(([text, same]) => ({
			text,
			by: same.map(({ tool, version, on }) => ({ tool, version, on })),
		})),
		changed: byTool.flatMap(({ tool, own }) => {
			const version = changedSince(data.verified.on, usual(own, tool));
			return version === undefined ? [] : [{ tool: tool.name, version }];
		}),
		printedBy: printedBy(
			data.signatures.map(({ text }) => text),
			answers,
		),
		sent: sentOf(answers),
	};
}

/** Every recording, those of the answer first that has the text closest to the first signature. */
function recordingsOf(answers: readonly RecordedAnswer[], { signatures }: EntryData): Recording[] {
	const closeness = closenessTo(signatures.map(({ text }) => text));
	const all = answers.map(({ id, texts }) => {
		const own = texts.flatMap(({ text, printed_by }) => {
			const [first = 0, ...others] = closeness(text.join('\n'));
			const isWhole = first === 1 || others.includes(1);
			return printed_by.map((how) => ({ how, text: text.join('\n'), first, isWhole }));
		});
		return { id, own, close: Math.max(...own.map(({ first }) => first)) };
	});
	const best = Math.max(...all.map(({ close }) => close));
	return all
		.sort((a, b) => b.close - a.close || b.own.length - a.own.length)
		.flatMap(({ id, own, close }) =>
			own.flatMap(({ how: { versions, ...how }, text, first, isWhole }) => {
				const fits = isWhole || close === best;
				return versions.map((version) => ({ ...how, answer: id, version, text, first, fits }));
			}),
		);
}

/**
 * What the newest release prints for the first answer; of the ways to sign in, the one that makes it print most of the
 * first signature. What fits no signature, while another answer does, is another error of the same kind.
 */
function typical(recordings: readonly Recording[], tool: Tool): Recording | undefined {
	const newest = recordings
		.map(({ version }) => version)
		.sort(compareVersions)
		.at(-1);
	const latest = recordings.filter(({ version }) => version === newest);
	const fitting = usual(latest, tool).filter(({ fits }) => fits);
	return fitting
		.filter(({ answer }) => answer === fitting[0]?.answer)
		.sort((a, b) => b.first - a.first || naming(a) - naming(b))
		.at(0);
}

/** Most readers have no gateway, so a text that names ours is the last choice. */
const naming = ({ text }: Recording) => Number(text.includes('127.0.0.1'));

/** Those of the first way to use a tool that was recorded at all. */
function usual(recordings: readonly Recording[], { modes }: Tool): Recording[] {
	const mode = modes.find((one) => recordings.some((recording) => recording.mode === one));
	return recordings.filter((one) => one.mode === mode);
}

/** The newest release, when it prints something else than the one before it, which was known on that day. */
function changedSince(day: string, recordings: readonly Recording[]): string | undefined {
	const lines = Map.groupBy(recordings, ({ answer, mode, credential, setting }) =>
		[answer, mode, credential, setting].join('\n'),
	);
	return [...lines.values()]
		.map((line) => line.toSorted((a, b) => compareVersions(b.version, a.version)))
		.flatMap(([newest, before]) => {
			const isNew = newest && before && before.on <= day && newest.on > day;
			return isNew && newest.text !== before.text ? [newest.version] : [];
		})
		.sort(compareVersions)
		.at(-1);
}

interface Recording extends Omit<Printing, 'versions'> {
	readonly answer: string;
	readonly version: string;
	readonly text: string;
	/** It has the words of a signature, or its answer comes as close to the first as any. */
	readonly fits: boolean;
	/** How much it has of the first signature. */
	readonly first: number;
}
