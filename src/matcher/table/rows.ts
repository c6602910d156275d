import type { MatcherIndex, SignatureFacts } from '../types.ts';
import { decode, endMark, firstWord, holeMark, saidBy } from './codec.ts';
import { holeKind } from './holes.ts';
import type { HoleKind } from './holes.ts';
import type { Opening } from './parse-signature.ts';

/** A signature ready to be aligned. */
export type Row = {
	/** Its place in the list that was compiled. */
	readonly number: number;
	readonly id: string;
	readonly facts: SignatureFacts;
	readonly slots: readonly Slot[];
	/** Its text, when another entry has the same words. */
	readonly form: string | undefined;
	/** The holes after the last word. */
	readonly tail: readonly Hole[];
	/** Sum of the weights of the words that must be there, and how many they are. */
	readonly weight: number;
	readonly mustCount: number;
	/** Most words between two neighbours. */
	readonly reach: number;
};

/** The place of a word in a signature. */
export type Slot = {
	readonly place: number;
	readonly word: TableWord;
	/** `word` must be there; `value` was written out and may differ, `frame` is printed around the message. */
	readonly kind: 'word' | 'value' | 'frame';
	/** What begins with it. */
	readonly opens: Opening | undefined;
	/** The holes before it. */
	readonly holes: readonly Hole[];
};

/** A hole with what its name allows. */
export type Hole = { readonly name: string; readonly kind: HoleKind };

/** A word of the table. */
export type TableWord = {
	readonly number: number;
	readonly text: string;
	/** In how many signatures of the whole it is. */
	readonly frequency: number;
	/** How telling it is: 1 when one signature alone has it, less the more do. */
	readonly weight: number;
};

/** So many words in a row are a sentence that can be told by itself, however common each has become among the signatures. */
export const sentenceWords = 5;

/** Whether a word must be there. */
export function isFixed({ kind }: Slot): boolean {
	return kind === 'word';
}

/** Whether a signature is a code without words. */
export function isCodeAlone({ slots, tail, facts }: Row): boolean {
	return slots.length === 0 && tail.length === 0 && facts.code !== undefined;
}

/** The holes before a place of a signature; those after its last word when it has no such place. */
export function holesBefore({ slots, tail }: Row, place: number): readonly Hole[] {
	return slots[place]?.holes ?? tail;
}

/** The ids that an index has signatures of. */
export function idsOf({ ids: coded }: Pick<MatcherIndex, 'ids'>): readonly string[] {
	const ids: string[] = [];
	for (const entry of coded) {
		const [shared] = decode(entry.slice(0, 1));
		ids.push((ids.at(-1) ?? '').slice(0, shared) + entry.slice(1));
	}
	return ids;
}

/** The signatures of an index, out of their number stream, with words for the numbers of the index. */
export function readRows(index: MatcherIndex, words: readonly TableWord[]): readonly Row[] {
	const numbers = index.numbers === undefined ? undefined : decode(index.numbers);
	const holes = index.holes.split(' ').map((name) => ({ name, kind: holeKind(name) }));
	const ids = idsOf(index);
	const stream = decode(index.signatures).values();
	const next = (): number => stream.next().value ?? endMark;
	const rows: Row[] = [];
	let id = 0;
	for (const step of stream) {
		id += step % 2 === 0 ? step / 2 : -(step + 1) / 2;
		const facts = index.facts[next()] ?? {};
		const slots: Slot[] = [];
		let gap = none;
		for (let mark = next(); mark !== endMark; mark = next()) {
			if (mark === holeMark) {
				const hole = holes[next()];
				if (hole) gap = [...gap, hole];
				continue;
			}
			const says = saidBy(mark);
			const isOptional = says === 'value' || says === 'frame';
			const kind = isOptional ? says : 'word';
			const opens = isOptional ? undefined : says;
			const word = words[(says === undefined ? mark : next()) - firstWord];
			if (word) slots.push({ place: slots.length, word, kind, opens, holes: gap });
			gap = none;
		}
		const number = numbers?.[rows.length] ?? rows.length;
		const form = index.forms?.[rows.length];
		rows.push({ number, id: ids[id] ?? '', facts, form, slots, tail: gap, ...sizesOf(slots, gap) });
	}
	return rows;
}

const none: readonly Hole[] = [];

function sizesOf(slots: readonly Slot[], tail: readonly Hole[]) {
	let [weight, mustCount, widest] = [0, 0, widthOf(tail)];
	for (const slot of slots) {
		widest = Math.max(widest, widthOf(slot.holes));
		if (!isFixed(slot)) continue;
		weight += slot.word.weight;
		mustCount += 1;
	}
	return { weight, mustCount, reach: 24 + Math.ceil(widest / 4) };
}

function widthOf(holes: readonly Hole[]): number {
	return holes.reduce(
		(most, { kind }, before) => Math.max(most, kind.characters * (before + 1)),
		0,
	);
}
