import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { reckon, rowsOf } from '#site/browser/page/reckon.ts';

// The reader's own clock is eight hours ahead of Los Angeles.
beforeAll(() => void vi.stubEnv('TZ', 'UTC'));
afterAll(() => void vi.unstubAllEnvs());
const now = new Date('2026-11-26T18:00:30Z');

test.each([
	[{ tokens: '213482', limit: '200000' }, '13,482'],
	[{ requested: '213,482', max: '200_000' }, '13,482'],
	[{ pages: '120', limit: '100' }, '20'],
	[{ body_size: '1 048 576', max_length: '1000000' }, '48,576'],
	[{ count: '101', maximum: '100' }, '1'],
])('%j is over the limit by %s', (values, over) => {
	expect(reckon(values, now, { locale: 'en-US' })).toEqual([['over the limit by', over]]);
});

test.each([
	[{ input_tokens: '190000', max_tokens: '64000', limit: '200000' }, '10,000'],
	[{ input_tokens: '190000', max_tokens: '9000', limit: '200000' }, undefined],
	[{ input_tokens: '190000', max_tokens: '10000', limit: '200000' }, undefined],
	[{ input_tokens: '190000', max_tokens: '10001', limit: '200000' }, '10,000'],
	[{ input_tokens: '210000', max_tokens: '64000', limit: '200000' }, undefined],
	[{ input_tokens: '200000', max_tokens: '64000', limit: '200000' }, undefined],
	[{ input_tokens: '199999', max_tokens: '64000', limit: '200000' }, '1'],
	[{ max_tokens: '64000', limit: '200000' }, undefined],
	[{ input_tokens: '190000', limit: '200000' }, undefined],
	[{ input_tokens: '190000', max_tokens: '64000' }, undefined],
])('%j leaves for the answer %s', (values, room) => {
	const expected = room === undefined ? [] : [['largest max_tokens', room]];
	expect(reckon(values, now, { locale: 'en-US' })).toEqual(expected);
});

test.each([
	[{ time: '3pm', timezone: 'America/Los_Angeles' }, '11:00 PM, in 5 h 0 min'],
	[{ time: '10:30 am', timezone: 'America/Los_Angeles' }, '6:30 PM, in 30 min'],
	[{ time: '9am', timezone: 'America/Los_Angeles' }, 'Nov 27, 2026, 5:00 PM, in 23 h 0 min'],
	[{ time: '18:45', timezone: 'UTC' }, '6:45 PM, in 45 min'],
	[{ time: '12pm', timezone: 'America/Los_Angeles' }, '8:00 PM, in 2 h 0 min'],
	[{ time: '12am', timezone: 'UTC' }, 'Nov 27, 2026, 12:00 AM, in 6 h 0 min'],
	[{ time: '23:59', timezone: 'UTC' }, '11:59 PM, in 5 h 59 min'],
	[{ time: '18:00', timezone: 'UTC' }, 'Nov 27, 2026, 6:00 PM, in 1 d 0 h'],
	[{ date: '2026-12-01', time: '00:00' }, 'Dec 1, 2026, 12:00 AM, in 4 d 6 h'],
])('%j ends at %s', (values, text) => {
	const said = reckon(values, now, { locale: 'en-US' }).map(([label, at]) => [
		label,
		at.replaceAll('\u202f', ' '),
	]);
	expect(said).toEqual([['ends, by your clock', text]]);
});

test.each([
	[{ retry_after: '37' }, 0, '37 s'],
	[{ retry_after: '37' }, 12.2, '25 s'],
	[{ retry_after: '37' }, 37, 'no longer'],
	[{ retry_after: '37' }, 40, 'no longer'],
	[{ retry_after: '37' }, 36.5, '1 s'],
	[{ retry_wait: '5' }, 0, '5 s'],
	[{ retry_after: '119' }, 0, '119 s'],
	[{ retry_after: '120' }, 0, '2 min'],
	[{ retry_after: '121' }, 0, '3 min'],
	[{ retry_after: '3600' }, 0, '1 h 0 min'],
])('%j asks after %d s to wait %s', (values, passed, text) => {
	const later = new Date(now.getTime() + passed * 1000);
	expect(reckon(values, later, { since: now })).toEqual([['wait', text]]);
});

test.each([
	['nothing', {}],
	['a limit alone', { limit: '200000' }],
	['an amount within the limit', { tokens: '10', limit: '20' }],
	['an amount that is the limit', { tokens: '20', limit: '20' }],
	['an amount alone', { tokens: '20' }],
	['what is not a number', { tokens: 'many', limit: '20' }],
	['a number after a word', { tokens: 'about 213482', limit: '20' }],
	['a number before a word', { tokens: '213482 or so', limit: '20' }],
	['separators where no thousands are', { tokens: '1,23', limit: '20' }],
	['a fraction', { tokens: '21.5', limit: '20' }],
	['hours beyond the day', { time: '24:00', timezone: 'UTC' }],
	['minutes of one digit', { time: '3:5pm', timezone: 'UTC' }],
	['a time after a word', { time: 'at 3pm', timezone: 'UTC' }],
	['a time before a word', { time: '3pm sharp', timezone: 'UTC' }],
	['a day after a word', { date: 'on 2027-01-01', time: '00:00' }],
	['a day before a word', { date: '2027-01-01 or so', time: '00:00' }],
	['a month that does not exist', { date: '2026-13-01', time: '00:00' }],
	['minutes that do not exist', { time: '10:75', timezone: 'UTC' }],
	['a moment that is now', { date: '2026-11-26', time: '18:00' }],
	['a time without a zone', { time: '3pm' }],
	['a zone that does not exist', { time: '3pm', timezone: 'Mars/Base' }],
	['a time that does not exist', { time: '29:00', timezone: 'UTC' }],
	['a moment that has passed', { date: '2026-11-01', time: '00:00' }],
	['a date in words', { date: 'soon', time: '00:00' }],
])('%s tells nothing', (_, values) => {
	expect(reckon(values, now, { locale: 'en-US' })).toEqual([]);
});

test('a wait is shown as what is left of it, other values as they are', () => {
	const values = { request_id: 'req_1', retry_after: '37' };
	expect(rowsOf(values, now)).toEqual([
		['request_id', 'req_1'],
		['wait', '37 s'],
	]);
});
