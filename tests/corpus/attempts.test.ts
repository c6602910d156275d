import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { attemptsSchema } from '#schema/attempts.ts';
import { compareVersions } from '#text/versions.ts';
import { answersIn } from '#witness/answers.ts';
import { drivers } from '#witness/drivers.ts';
import { flat, recordingsIn } from '#witness/recordings.ts';

const files = globSync('content/attempts/*.json')
	.sort()
	.map((path) => ({
		driver: basename(path, '.json'),
		text: readFileSync(path, 'utf8'),
		data: attemptsSchema.parse(JSON.parse(readFileSync(path, 'utf8'))),
	}));
const answers = new Set(answersIn('content').map(({ id }) => id));
const recorded = [...recordingsIn('content').values()].flatMap(flat);

test('every file is of a client that can be run, and as the command writes it', () => {
	expect(files.length).toBeGreaterThan(0);
	for (const { driver, text, data } of files) {
		const own = drivers.find(({ name }) => name === driver);
		expect([driver, own?.package.registry, own?.package.name]).toEqual([
			driver,
			data.registry,
			data.client,
		]);
		expect(text).toBe(`${JSON.stringify(data, undefined, 1)}\n`);
	}
});

test('every count is of an answer that exists', () => {
	const counted = files.flatMap(({ data }) => Object.keys(data.answers));
	expect([...new Set(counted)].filter((id) => !answers.has(id))).toEqual([]);
});

test('the release that was counted is the newest that was recorded', () => {
	const older = files.flatMap(({ driver, data: { registry, client, version } }) => {
		const newest = recorded
			.filter((one) => one.registry === registry && one.client === client)
			.map((one) => one.version)
			.sort(compareVersions)
			.at(-1);
		return newest === undefined || newest === version ? [] : [`${driver} ${version}: ${newest}`];
	});
	expect(older, 'npm run witness -- --attempts --record counts again').toEqual([]);
});
