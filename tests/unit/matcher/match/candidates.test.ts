import { expect, test } from 'vitest';
import { compile } from '#matcher/index.ts';
import type { Signature } from '#matcher/index.ts';
import { candidatesIn } from '#matcher/match/candidates.ts';
import { readPaste } from '#matcher/match/paste.ts';
import { tableOf } from '#matcher/table/table.ts';

/** Each candidate as the words of its pairs: `giz~` is begun, `giz+mo` torn. */
function candidates(texts: readonly string[], pasted: string): string[] {
	const signatures = texts.map((text, number): Signature => ({ id: `entry-${number}`, text }));
	const table = tableOf(compile(signatures));
	const paste = readPaste(table, pasted);
	return candidatesIn(table, paste).map(({ pairs }) =>
		pairs
			.map(({ place, after, first, last, stump }) => {
				expect(after - place).toBe(first === last ? 1 : 2);
				return first === last ? `${first.text}${stump ? '~' : ''}` : `${first.text}+${last.text}`;
			})
			.join(' '),
	);
}

/** Fourteen telling words, of which "amber", "bolts", "gentle" and "mild" lead to it. */
const long =
	'amber bolts carry dusty engines gentle harbours junctions known like mild northern ports quiet';
const short = 'amber bolts carry dusty engines';
const far = ' other'.repeat(300);

test.each<[string, string, string, string[]]>([
	['all its words', short, `x ${short} y`, [short]],
	['two words of a long one', long, 'amber bolts', ['amber bolts']],
	['not one word of a long one', long, 'amber', []],
	['not words that lead nowhere', long, 'carry dusty engines', []],
	['words that lead nowhere beside one that leads there', long, 'amber carry', ['amber carry']],
	['not words far from each other', long, `amber${far} bolts`, []],
	['not words far from the one that leads there', long, `amber${far} carry dusty`, []],
	['two words of a short one', short, 'amber engines', ['amber engines']],
	['not one word of a short one', short, 'amber', []],
	['the only word', 'amber', 'so amber it is', ['amber']],
	['a torn word', short, 'am\nber bolts.', ['am+ber bolts']],
	['a begun word', short, 'amber bol', ['amber bol~']],
	['each place apart', 'amber bolts', `amber bolts${far} bolts`, ['amber bolts', 'bolts']],
	['each word where it stands', 'amber bolts of amber', 'bolts amber', ['bolts amber amber']],
	['no value alone', 'amber took 15 ms', `amber${far} 15`, ['amber']],
])('a message is looked at by %s', (_, text, pasted, expected) => {
	expect(candidates([text], pasted)).toEqual(expected);
});

/** Endings of two letters for words that are each other's alike. */
const endings = (count: number) =>
	Array.from({ length: count }, (_, number) =>
		String.fromCharCode(97 + Math.floor(number / 26), 97 + (number % 26)),
	);
/** Messages that share their beginning; "amber" and "frozen" lead to all of them. */
const alike = (count: number) =>
	endings(count).map((end) => `frozen amber parts hit lever kappa${end} sigma${end} omega${end}`);

test.each<[string, number, string, number]>([
	['few, by words anywhere', 4, 'amber and frozen and parts', 4],
	['more, not by words anywhere', 5, 'amber and frozen and parts', 0],
	['more, by words in their order', 5, 'frozen amber parts', 5],
	['not by one that leads there in order', 5, 'frozen and amber parts hit lever', 0],
])('of messages that are alike are looked at %s', (_, count, pasted, found) => {
	expect(candidates(alike(count), pasted)).toHaveLength(found);
});

test('of equal messages of one word, however many, each is looked at', () => {
	const equal = Array.from({ length: 6 }, () => 'overloaded');
	expect(candidates(equal, 'overloaded')).toHaveLength(6);
});

test('of many messages, those with most weight are looked at', () => {
	const texts = endings(160).map((end) => `frozen amber lever parts hit kappa${end}`);
	const found = candidates(texts, texts.at(-1) ?? '');
	expect(found).toHaveLength(150);
	expect(found[0]).toBe(texts.at(-1));
	expect(found[1]).toBe('frozen amber lever parts hit');
});

test('of a word that stands everywhere, so many places are looked at', () => {
	const [found = ''] = candidates(['amber <ids> bolts'], `amber${' bolts'.repeat(500)}`);
	expect(found.split(' ')).toHaveLength(1 + 400);
});
