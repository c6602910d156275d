import { expect, test } from 'vitest';
import { compile, match, shardsFor, splitIndex } from '#matcher/index.ts';

/** Two entries whose signatures have the same words, a paste, and which of the two it is. */
const cases: readonly (readonly [string, string, string, 'a' | 'b'])[] = [
	['Machine State Register: <*>', 'machine state register: <*>', 'Machine State Register: 7', 'a'],
	['Machine State Register: <*>', 'machine state register: <*>', 'machine state register: 7', 'b'],
	['speaker on:true', 'speaker on: true', 'x\nspeaker on:true\ny', 'a'],
	['speaker on:true', 'speaker on: true', 'x\nspeaker on: true\ny', 'b'],
	['packet dropped from #<*>#', 'packet dropped from <*>', 'packet dropped from #34#', 'a'],
	['packet dropped from #<*>#', 'packet dropped from <*>', 'packet dropped from 34', 'b'],
	['node not-responding', 'node not responding', '7 node not respond', 'b'],
	['link (IRQs <*> *<*>)', 'link (IRQs <*> <*>) *<*>', 'link (IRQs 3 4) *14', 'b'],
];

test.each(cases)('of "%s" and "%s", "%s" is %s', (a, b, pasted, right) => {
	const index = compile([
		{ id: 'a', text: a },
		{ id: 'b', text: b },
	]);
	expect(match(index, pasted)[0]?.id).toBe(right);
	const { root, shards } = splitIndex(index, 1);
	const needed = new Set(shardsFor(root, pasted));
	const part = { root, shards: shards.filter((_, number) => needed.has(number)) };
	expect(match(part, pasted)[0]?.id).toBe(right);
});

test('a begun word counts by its letters', () => {
	const index = compile([
		{ id: 'a', text: 'querySoundEffectsEnabled is <state>' },
		{ id: 'b', text: 'v<major>.<minor> (<date>)' },
	]);
	expect(match(index, '7 V AudioManager: querySoundEffects')[0]?.id).toBe('a');
});

test('as many values as holes may stand behind the last word of a text that breaks off', () => {
	const index = compile([
		{ id: 'a', text: 'Authentication lapsed from <host> (<address>): Permission denied in cache' },
	]);
	const [hit] = match(index, 'Authentication lapsed from example.org (10.0.0.7)');
	expect(hit).toMatchObject({ id: 'a', why: { cutOff: true } });
});
