import { expect, test } from 'vitest';
import { hasNeighbour } from '#matcher/match/neighbours.ts';
import { readPaste } from '#matcher/match/paste.ts';
import { compile } from '#matcher/index.ts';
import { tableOf } from '#matcher/table/table.ts';

/** Whether beside this word of the paste stands what is beside it in the signature. */
function isBeside(text: string, pasted: string, word: string): boolean | undefined {
	const table = tableOf(compile([{ id: 'gizmo', text }]));
	const [row] = table.rows;
	const slot = row?.slots.find((one) => one.word.text === word);
	const paste = readPaste(table, pasted);
	const place = paste.words.findIndex((one) => one.text === word);
	return row && slot && hasNeighbour(row, slot, paste, place);
}

const plain = 'red gizmo jams';
const hole = 'gizmo of <name> jams';
const value = 'gizmo took 15 ms';
const others = (count: number) => 'other '.repeat(count);

test.each<[string, string, string, string, boolean]>([
	['the next word', plain, 'a gizmo jams', 'gizmo', true],
	['the word before', plain, 'red gizmo', 'gizmo', true],
	['no other word', plain, 'old gizmo stops', 'gizmo', false],
	['no word at all', plain, 'gizmo', 'gizmo', false],
	['not a word with another between', plain, 'red old gizmo never jams', 'gizmo', false],
	['not the next word before it', plain, 'jams gizmo red', 'gizmo', false],
	['nothing before the first word', plain, 'gizmo jams red', 'red', false],
	['nothing behind the last word', plain, 'jams red gizmo', 'jams', false],
	['nothing that is elsewhere in the signature', plain, 'jams gizmo', 'jams', false],
	['the word behind a hole', hole, `of ${others(23)}jams`, 'of', true],
	['not one too far behind', hole, `of ${others(24)}jams`, 'of', false],
	['the word before a hole', hole, `of ${others(23)}jams`, 'jams', true],
	['not one too far before', hole, `of ${others(24)}jams`, 'jams', false],
	['the word before another value', value, 'took 99 ms', 'ms', true],
	['the word behind another value', value, 'took 99 ms', 'took', true],
	['a word behind one that a line break tears', plain, 'giz\nmo jams', 'jams', true],
	['not one further behind it', plain, 'giz\nmo never jams', 'jams', false],
	['a word that a line break tears', plain, 'red giz\nmo', 'red', true],
	['a word that breaks off', plain, 'gizmo ja', 'gizmo', true],
])('beside a word counts %s', (_, text, pasted, word, expected) => {
	expect(isBeside(text, pasted, word)).toBe(expected);
});
