import { PassThrough } from 'node:stream';
import { WriteStream } from 'node:tty';
import { expect, test } from 'vitest';
import { showsColours } from '#cli/io.ts';

const terminal = Object.create(WriteStream.prototype, { isTTY: { value: true } }) as WriteStream;
const pipe = new PassThrough();

test.each([
	['a terminal', terminal, { TERM: 'xterm-256color' }, true],
	['a terminal with NO_COLOR', terminal, { TERM: 'xterm-256color', NO_COLOR: '1' }, false],
	['a terminal with an empty NO_COLOR', terminal, { TERM: 'xterm-256color', NO_COLOR: '' }, true],
	['a terminal that has none', terminal, { TERM: 'dumb' }, false],
	['a pipe', pipe, { TERM: 'xterm-256color' }, false],
])('colours are shown by %s: %#', (_, stream, env, expected) => {
	expect(showsColours(stream, env)).toBe(expected);
});
