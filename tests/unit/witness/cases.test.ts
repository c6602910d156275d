import { expect, test } from 'vitest';
import type { AnswerData } from '#schema/answer.ts';
import type { Driver } from '#witness/driver.ts';
import { releaseOf } from '#witness/release.ts';
import { casesOf } from '#witness/witness.ts';

const answer = (
	id: string,
	protocol: AnswerData['protocol'],
	...credentials: AnswerData['credentials']
) => ({
	id,
	title: 'An example',
	protocol,
	layer: 'provider' as const,
	entries: [],
	topic: 'example',
	wording: 'wordless' as const,
	credentials,
	gives: 'fault' as const,
	fault: 'reset' as const,
});
const driver: Driver = {
	name: 'example',
	package: { registry: 'npm', name: 'example' },
	protocols: ['anthropic', 'any'],
	credentials: ['key', 'subscription'],
	modes: ['print', 'screen'],
	async *print() {},
};

test('a client is given the answers of its protocols, in each mode', () => {
	const answers = [answer('a', 'anthropic', 'key'), answer('b', 'openai', 'key')];
	expect(casesOf(driver, answers, [])).toEqual([
		{ answer: 'a', mode: 'print', credential: 'key' },
		{ answer: 'a', mode: 'screen', credential: 'key' },
	]);
});

test('only a client that goes through proxies is refused by one', () => {
	const answers = [{ ...answer('a', 'any', 'key'), fault: 'proxy-407' as const }];
	expect(casesOf(driver, answers, ['print'])).toEqual([]);
	expect(casesOf({ ...driver, proxies: true }, answers, ['print'])).toEqual([
		{ answer: 'a', mode: 'print', credential: 'key' },
	]);
});

test('it signs in with what the answer is meant for', () => {
	const answers = [answer('a', 'any', 'bearer', 'subscription', 'key')];
	const cases = casesOf(driver, answers, ['print']);
	expect(cases.map(({ credential }) => credential)).toEqual(['subscription', 'key']);
});

test('a scene is played by the clients that have a part in it, signed in as it says', () => {
	const about = answer('local/no-key', 'local', 'none');
	const plays = [{ client: 'example', run: 'example', files: {}, env: {} }];
	const scene = { ...about, gives: 'scene' as const, calls: [], plays };
	expect(casesOf(driver, [scene], [])).toEqual([
		{ answer: 'local/no-key', mode: 'shell', credential: 'none' },
	]);
	expect(casesOf({ ...driver, name: 'other' }, [scene], [])).toEqual([]);
});

test('it signs in as usual when it cannot do that', () => {
	const [only] = casesOf(driver, [answer('a', 'any', 'bearer')], ['print']);
	expect(only?.credential).toBe('key');
});

test('the release to run is the newest that is recorded, when none is named', () => {
	const { version } = releaseOf('anthropic-ts', { latest: false, content: 'content' });
	expect(version).toMatch(/^1\.\d+\.\d+$/);
	const named = releaseOf('anthropic-ts@0.39.0', { latest: false, content: 'content' });
	expect(named).toMatchObject({ driver: { name: 'anthropic-ts' }, version: '0.39.0' });
});
