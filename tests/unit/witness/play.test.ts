import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { answerSchema } from '#schema/answer.ts';
import { playModes, played } from '#witness/drivers/play.ts';
import type { Driver } from '#witness/driver.ts';

const driver: Driver = {
	name: 'example',
	package: { registry: 'npm', name: 'example' },
	protocols: ['anthropic'],
	credentials: ['key'],
	modes: ['print'],
	async *print() {},
};
const library = { ...driver, modes: ['logged', 'uncaught'] };

function scene(play: object) {
	const answer = answerSchema.parse({
		title: 'An example',
		protocol: 'local',
		layer: 'client',
		topic: 'example',
		wording: 'wordless',
		gives: 'scene',
		plays: [{ client: 'example', ...play }],
	});
	if (answer.gives !== 'scene') throw new Error('It is a scene.');
	return { id: 'local/example', ...answer };
}

test.each([
	['a command', driver, { run: 'claude -p' }, ['shell']],
	['a screen', driver, { run: 'claude', types: ['/hlep'] }, ['screen']],
	['a program that fails', library, { run: 'node main.mjs' }, ['uncaught']],
	['another client', { ...driver, name: 'other' }, { run: 'node main.mjs' }, []],
])('it is recorded as %s', (_, client, play, modes) => {
	expect(playModes(scene(play), client)).toEqual(modes);
});

test.each([
	[
		'what both outputs say, with the folders of a reader',
		{ run: 'pwd; echo "Error: no $KEY" >&2', env: { KEY: 'OPENAI_API_KEY' } },
		'none',
		['/home/you/project\nError: no OPENAI_API_KEY'],
	],
	['what is in its files', { run: 'cat ../a.txt', files: { 'a.txt': 'Hi' } }, 'none', ['Hi']],
	['the key that it signs in with', { run: 'echo ${ANTHROPIC_API_KEY:+set}' }, 'key', ['set']],
	['nothing where no key is meant', { run: 'echo ${ANTHROPIC_API_KEY:+set}' }, 'none', []],
	['nothing when the model answers as usual', { run: 'echo "Hello there."' }, 'key', []],
])('it prints %s', async (_, play, credential, texts) => {
	const one = { answer: scene(play), mode: 'shell', credential, url: 'http://127.0.0.1:41000' };
	const printed = [];
	for await (const { text } of played(driver, {
		folder: tmpdir(),
		version: '1.0.0',
		cases: [one as typeof one & { credential: 'key' }],
	}))
		printed.push(text);
	expect(printed).toEqual(texts);
});
