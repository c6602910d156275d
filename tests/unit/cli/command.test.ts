import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defineCommand, Failure } from '#cli/command.ts';
import { call } from './call.ts';

const greet = defineCommand({
	name: 'npm run greet',
	about: 'Greets whoever is named in a file.',
	calls: { '-- FILE': 'reads the name from a file', '': 'greets everybody' },
	options: {
		to: { type: 'string', argument: 'NAME', default: 'all', help: 'whom to greet' },
		loud: {
			type: 'boolean',
			short: 'l',
			help: 'greet in capital letters, which some readers take for shouting and others for good news',
		},
	},
	takesFile: true,
	codes: { 0: 'greeted', 1: 'nobody was there' },
	note: 'Nobody is greeted twice.',
	run({ to, loud }, io, file) {
		if (to === 'nobody') throw new Failure('Nobody is there.', 1);
		if (to === 'bug') throw new TypeError('to.trim is not a function');
		if (to === 'missing') readFileSync('no-such-file.txt');
		io.stdout.write(JSON.stringify({ to, loud, file }));
		return 0;
	},
});

const help = `Greets whoever is named in a file.

Usage:
  npm run greet -- FILE  reads the name from a file
  npm run greet          greets everybody

Options:
  --to NAME   whom to greet (default: all)
  -l, --loud  greet in capital letters, which some readers take for shouting and
              others for good news
  -h, --help  print this help

Exit codes:
  0  greeted
  1  nobody was there
  2  the call was wrong, or the command itself failed

Nobody is greeted twice.
`;

describe('a command', () => {
	test.each([
		[[], { to: 'all' }],
		[['-l', 'names.txt'], { to: 'all', loud: true, file: 'names.txt' }],
		[['--to=you'], { to: 'you' }],
	])('gets the values of %j', async (args, values) => {
		const { stdout, ...rest } = await call(greet, args);
		expect({ ...rest, values: JSON.parse(stdout) }).toEqual({ code: 0, stderr: '', values });
	});

	test.each([['--help'], ['-h']])('explains itself on %s', async (option) => {
		expect(await call(greet, [option])).toEqual({ code: 0, stdout: help, stderr: '' });
	});

	test.each([
		[['--wat'], "Unknown option '--wat'."],
		[['--help', '-w'], "Unknown option '-w'."],
		[['--to'], "Option '--to <value>' argument missing."],
		[['--loud=yes'], "Option '-l, --loud' does not take an argument."],
		[['a.txt', 'b.txt'], "Unexpected argument 'b.txt'."],
	])('answers %j with what is wrong, and its usage', async (args, problem) => {
		expect(await call(greet, args)).toEqual({
			code: 2,
			stdout: '',
			stderr: `${problem}\n\n${help}`,
		});
	});

	test('takes no file unless it says so', async () => {
		const command = defineCommand({
			name: 'npm run hello',
			about: 'Greets.',
			calls: { '': '' },
			options: {},
			codes: {},
			run: () => 0,
		});
		const { code, stderr } = await call(command, ['a.txt']);
		expect([code, stderr.split('\n')[0]]).toEqual([2, "Unexpected argument 'a.txt'."]);
	});

	test('ends with the message and the code of a failure', async () => {
		expect(await call(greet, ['--to', 'nobody'])).toEqual({
			code: 1,
			stdout: '',
			stderr: 'Nobody is there.\n',
		});
	});

	test('prints only the message when the machine refuses something', async () => {
		expect(await call(greet, ['--to', 'missing'])).toEqual({
			code: 2,
			stdout: '',
			stderr: "ENOENT: no such file or directory, open 'no-such-file.txt'\n",
		});
	});

	test('prints the stack of a bug', async () => {
		const { code, stderr } = await call(greet, ['--to', 'bug']);
		expect(code).toBe(2);
		expect(stderr).toMatch(
			/^"npm run greet" stopped because of a bug\. Report it with these lines:\n\nTypeError: to\.trim is not a function\n +at .*command\.test\.ts:/,
		);
	});
});
