import { expect, test } from 'vitest';
import { answerSchema } from '#schema/answer.ts';
import { coverageOf, coverageReport } from '#witness/coverage.ts';
import type { Driver } from '#witness/driver.ts';

const driver = (name: string, protocol: 'anthropic' | 'openai'): Driver => ({
	name,
	package: { registry: 'npm', name: `@example/${name}` },
	protocols: [protocol],
	credentials: ['key'],
	modes: ['logged'],
	async *print() {},
});
const drivers = [driver('one', 'anthropic'), driver('two', 'anthropic'), driver('three', 'openai')];
const about = { title: 'An example', layer: 'provider', wording: 'invented' };
const overloaded = answerSchema.parse({
	...about,
	protocol: 'anthropic',
	entries: ['api/overloaded'],
	gives: 'response',
	status: 529,
});
const noKey = answerSchema.parse({
	...about,
	protocol: 'local',
	entries: ['sdk/no-key'],
	gives: 'scene',
	plays: [{ client: 'three', run: 'node main.mjs' }],
});
const answers = [
	{ id: 'anthropic/529', ...overloaded },
	{ id: 'local/no-key', ...noKey },
];
const recordings = new Map([
	[
		'anthropic/529',
		[
			{
				text: ['Overloaded'],
				printed_by: [
					{
						registry: 'npm' as const,
						client: '@example/one',
						versions: ['1.0.0'],
						mode: 'logged',
						credential: 'key' as const,
						on: '2026-11-26',
					},
				],
			},
		],
	],
]);
const entries = ['api/overloaded', 'sdk/no-key', 'sdk/import-error'];
const all = coverageOf(entries, answers, recordings, drivers);

test('a client is recorded, missing, or has no answer of the entry to print', () => {
	expect(all).toEqual([
		{ entry: 'api/overloaded', recorded: ['one'], missing: ['two'] },
		{ entry: 'sdk/no-key', recorded: [], missing: ['three'] },
		{ entry: 'sdk/import-error', recorded: [], missing: [] },
	]);
});

test('the report counts entries by product and by client, and names what is left', () => {
	expect(coverageReport(all, drivers)).toBe(`1 of 3 entries (33 %) have a recording.

| product | entries | recorded | by four clients or more |
| --- | --- | --- | --- |
| api | 1 | 1 | 0 |
| sdk | 2 | 0 | 0 |

| client | recorded | missing | not possible |
| --- | --- | --- | --- |
| one | 1 | 0 | 2 |
| two | 0 | 1 | 2 |
| three | 0 | 1 | 2 |

No recording:

- sdk/no-key; not run yet: three
- sdk/import-error`);
});
