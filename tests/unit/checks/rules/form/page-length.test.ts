import { expect, test } from 'vitest';
import { baseFiles, entry, entryText, findingsIn } from '../../base.ts';

const tooLong = async (text: string) =>
	(await findingsIn({ ...baseFiles(), [entry]: text })).some(({ code }) => code === 'KB725');

const words = 'Other words of the same page.\n';

test.each([
	['a body of 600 words', 100, false],
	['a body of 1,200 words', 200, true],
])('%s', async (_, lines, expected) => {
	expect(await tooLong(entryText + words.repeat(lines))).toBe(expected);
});

test('what sources say is not counted: few read it', async () => {
	const source = / {2}- id: "docs"[^]*?(?=\n\w)/.exec(entryText)?.[0] ?? '';
	const more = Array.from({ length: 60 }, (_, i) =>
		source
			.replace('"docs"', `"docs-${i}"`)
			.replace(/establishes: ".*"/, `establishes: "${'a word '.repeat(20)}"`),
	);
	expect(source).toContain('establishes');
	expect(await tooLong(entryText.replace(source, [source, ...more].join('\n')))).toBe(false);
});
