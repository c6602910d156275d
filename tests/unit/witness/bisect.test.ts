import { expect, test } from 'vitest';
import { boundsOf } from '#witness/bisect.ts';

const releases = Array.from({ length: 100 }, (_, i) => `1.${i}.0`);
const between =
	(from: number, to: number, broken: readonly number[] = []) =>
	(version: string) => {
		const minor = Number(version.split('.')[1]);
		return Promise.resolve(broken.includes(minor) ? undefined : minor >= from && minor <= to);
	};

test.each([
	['all of them', between(0, 99), { first: '1.0.0', last: '1.99.0' }],
	['the newest', between(99, 99), { first: '1.99.0', last: '1.99.0', before: '1.98.0' }],
	['the oldest', between(0, 60), { first: '1.0.0', last: '1.60.0', after: '1.61.0' }],
	[
		'some in the middle',
		between(30, 60),
		{ first: '1.30.0', last: '1.60.0', before: '1.29.0', after: '1.61.0' },
	],
	[
		'some beside others that cannot be run',
		between(30, 60, [29, 30, 61]),
		{ first: '1.31.0', last: '1.60.0', before: '1.28.0', after: '1.62.0' },
	],
	['none', between(200, 300), undefined],
])('finds the bounds of what %s print', async (_, prints, bounds) => {
	expect(await boundsOf(releases, prints)).toEqual(bounds);
});

test('asks few of a thousand releases', async () => {
	const many = Array.from({ length: 1000 }, (_, i) => `1.${i}.0`);
	const asked: string[] = [];
	await boundsOf(many, (version) => {
		asked.push(version);
		return between(400, 700)(version);
	});
	expect(asked.length).toBeLessThan(30);
});

test('asks what it knows before it runs anything', async () => {
	const asked: string[] = [];
	const prints = (version: string) => {
		asked.push(version);
		return between(30, 60)(version);
	};
	const known = new Set(['1.29.0', '1.30.0', '1.60.0', '1.61.0']);
	expect(await boundsOf(releases, prints, known)).toMatchObject({
		first: '1.30.0',
		last: '1.60.0',
	});
	expect(asked.filter((version) => !known.has(version))).toEqual([]);
});
