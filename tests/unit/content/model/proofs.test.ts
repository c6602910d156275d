import { expect, test } from 'vitest';
import { codeOf, digestOf, standing } from '#content/model/proofs.ts';
import { quickFix } from '#schema/proof.ts';
import { exampleEntry } from '../../../fixtures/example-entry.ts';

const [fix] = exampleEntry({}).data.fixes;
if (fix === undefined) throw new Error('The example has a fix.');
const entry = (detail: string, commands: { for?: string; text: string }[] = []) =>
	exampleEntry({
		quick_fix_commands: commands.map((one) => ({ type: 'shell' as const, ...one })),
		fixes: [{ ...fix, title: 'Make it', detail }],
	}).data;
const fenced = (code: string) => `Do this:\n\n\`\`\`python\n${code}\n\`\`\`\n`;

test('the code of a fix is what it prints in fences, that of the quick fix its commands', () => {
	const data = entry(fenced('make()'), [{ for: 'macOS', text: 'make' }]);
	expect(codeOf(data, 'Make it')).toEqual([{ type: 'python', text: 'make()' }]);
	expect(codeOf(data, quickFix)).toEqual([{ for: 'macOS', type: 'shell', text: 'make' }]);
	expect(codeOf(data, 'Unmake it')).toBeUndefined();
});

test.each([
	['other words around the code', fenced('make()').replace('Do this', 'Type this'), true],
	['other code', fenced('make(1)'), false],
	['no code any more', 'Make it.', false],
])('after %s, a run still stands: %s', (_, detail, stands) => {
	const digest = digestOf(entry(fenced('make()')), 'Make it') ?? '';
	const run = {
		fix: 'Make it',
		with: { maker: '1.0' },
		platform: 'Linux',
		on: '2026-11-26',
		digest,
	};
	expect(standing(entry(detail), [run])).toEqual(stands ? [run] : []);
});

test('without code the words count', () => {
	expect(digestOf(entry('Make it.'), 'Make it')).not.toBe(digestOf(entry('Make one.'), 'Make it'));
});
