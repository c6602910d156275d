import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answerSchema } from '#schema/answer.ts';
import { countable, type Counted } from '#witness/attempts/attempts.ts';
import { merge, writeAttempts } from '#witness/attempts/store.ts';
import type { Driver } from '#witness/driver.ts';

const library: Driver = {
	name: 'example',
	package: { registry: 'npm', name: 'example' },
	protocols: ['anthropic'],
	credentials: ['key'],
	modes: ['logged', 'uncaught', 'stream'],
	async *print() {},
};
const command: Driver = { ...library, modes: ['print'] };
const given = (more: object) => ({
	id: 'a',
	...answerSchema.parse({
		title: 'An example',
		protocol: 'anthropic',
		layer: 'provider',
		topic: 'example',
		wording: 'wordless',
		...(Object.hasOwn(more, 'gives') ? {} : { gives: 'response', status: 500 }),
		...more,
	}),
});
const call = { event: 'content_block_start', json: { content_block: { type: 'tool_use' } } };
const stream = { gives: 'stream', status: 200, events: [] };

test.each<[string, object, string[], string[]]>([
	['an error is counted with a stream and without', {}, ['logged', 'stream'], ['print']],
	['a broken stream is a stream', { ...stream, ending: 'close' }, ['stream'], ['print']],
	['a 400 says that the same request is refused again', { status: 400 }, [], []],
	['what calls a tool is asked for again with its result', { ...stream, events: [call] }, [], []],
	['an answer without an end keeps a client waiting', { ending: 'silence' }, [], []],
	['so does a stream without one', { ...stream, ending: 'silence' }, [], []],
	['a fault of the network is no request', { gives: 'fault', fault: 'reset' }, [], []],
])('%s', (_, more, inLibrary, inCommand) => {
	const answer = given(more);
	const modesOf = (driver: Driver) => countable(driver, [answer], []).map(({ mode }) => mode);
	expect(modesOf(library)).toEqual(inLibrary);
	expect(modesOf(command)).toEqual(inCommand);
});

const counted = (answer: string, requests: number, more: Partial<Counted> = {}): Counted => ({
	answer,
	mode: 'logged',
	credential: 'key',
	requests,
	seconds: 1,
	...more,
});

test('answers, and the ways to ask for them, stand in one order', () => {
	const all = [
		counted('b', 3),
		counted('a', 3, { mode: 'stream' }),
		counted('a', 1, { credential: 'bearer' }),
	];
	const known = all.reduce(merge, {});
	expect(known).toEqual(all.toReversed().reduce(merge, {}));
	expect(Object.entries(known).map(([id, runs]) => [id, runs.map(({ mode }) => mode)])).toEqual([
		['a', ['logged', 'stream']],
		['b', ['logged']],
	]);
});

test('the seconds stay while a client asks as often as it did', () => {
	const known = merge({}, counted('a', 3));
	expect(merge(known, counted('a', 3, { seconds: 2 }))).toBe(known);
	expect(merge(known, counted('a', 4, { seconds: 2 }))['a']?.[0]).toMatchObject({
		requests: 4,
		seconds: 2,
	});
	expect(merge(known, counted('a', 3, { unfinished: true }))['a']?.[0]).toMatchObject({
		unfinished: true,
	});
});

test('another release begins anew, and the same changes no file twice', () => {
	const content = mkdtempSync(join(tmpdir(), 'attempts-'));
	const release = (version: string, on: string) => ({
		registry: 'npm' as const,
		client: 'example',
		version,
		on,
	});
	try {
		const file = join(content, 'attempts/example.json');
		const read = () => JSON.parse(readFileSync(file, 'utf8'));
		const write = (version: string, on: string, answer: string) =>
			writeAttempts(content, 'example', release(version, on), counted(answer, 3));
		expect(write('1.0.0', '2026-11-26', 'a')).toBe(true);
		expect(write('1.0.0', '2026-11-27', 'a')).toBe(false);
		expect(read()).toMatchObject({ version: '1.0.0', on: '2026-11-26' });
		expect(write('1.0.0', '2026-11-27', 'b')).toBe(true);
		expect(Object.keys(read().answers)).toEqual(['a', 'b']);
		expect(write('1.1.0', '2026-11-28', 'b')).toBe(true);
		expect(read()).toMatchObject({ version: '1.1.0', on: '2026-11-28' });
		expect(Object.keys(read().answers)).toEqual(['b']);
	} finally {
		rmSync(content, { recursive: true });
	}
});
