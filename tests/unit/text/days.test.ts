import { expect, test } from 'vitest';
import { daysBetween, isDay } from '#text/days.ts';
import { today } from '#text/today.ts';

test.each([
	['2026-11-27', true],
	['2024-02-29', true],
	['2026-02-29', false],
	['2026-04-31', false],
	['2026-13-01', false],
	['2026-00-10', false],
	['2026-1-1', false],
	['2026-11', false],
	['2026-11-27T00:00:00Z', false],
	['about 2026-11-27', false],
	['', false],
])('whether %j is a day: %s', (text, expected) => {
	expect(isDay(text)).toBe(expected);
});

test.each([
	['2026-11-27', '2026-11-27', 0],
	['2026-11-27', '2026-11-28', 1],
	['2026-11-28', '2026-11-27', -1],
	['2024-02-28', '2024-03-01', 2],
	['2025-11-27', '2026-11-27', 365],
])('from %s to %s it is %i days', (from, to, days) => {
	expect(daysBetween(from, to)).toBe(days);
});

test('today is a day, and the one of the clock in UTC', () => {
	const before = Date.now();
	const day = today();
	expect(isDay(day)).toBe(true);
	expect([before, Date.now()].map((time) => new Date(time).toISOString().slice(0, 10))).toContain(
		day,
	);
});
