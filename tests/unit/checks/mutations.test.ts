import { describe, expect, test } from 'vitest';
import { baseFiles, findingsIn } from './base.ts';
import { entry } from '#checks/example.ts';
import { mutations } from './mutations.ts';

describe('a broken entry gets a clear message with a line', () => {
	const harmful = mutations.filter(({ harmless }) => harmless === undefined);

	test('breaks the entry in at least 200 ways', () => {
		expect(harmful.length).toBeGreaterThanOrEqual(200);
	});

	test.each(harmful)('$name', async ({ content }) => {
		const findings = await findingsIn({ ...baseFiles(), [entry]: content });
		const own = findings.filter(({ file }) => file === `content/${entry}`);
		expect(findings.map(({ code }) => code)).not.toContain('KB001');
		expect(own.length).toBeGreaterThan(0);
		for (const { message, remedy, position } of own) {
			expect(message).toMatch(/^[\S][^]{8,}[.…]$/);
			expect(remedy).toMatch(/^[A-Z][^]{5,}[.…?]$/);
			expect(`${message} ${remedy}`).not.toMatch(/undefined|\[object|NaN|\bat .*:\d+:\d+\b/);
			const tooLarge = content.length > 256 * 1024 || content.length === 0;
			expect(position.kind).toBe(tooLarge ? 'unavailable' : 'source');
		}
	});

	test.each(mutations.filter(({ harmless }) => harmless !== undefined))(
		'$name does no harm: $harmless',
		async ({ content }) => {
			expect(await findingsIn({ ...baseFiles(), [entry]: content })).toEqual([]);
		},
	);
});
