import { describe, expect, test } from 'vitest';
import { commands } from '#cli/commands.ts';
import { matchCommand } from '#cli/kb/match.ts';
import { program } from '#cli/program.ts';
import manifest from '../../../package.json' with { type: 'json' };
import { call } from './call.ts';

const kb = {
	match: () => {
		const knowledge = () => {
			throw new Error('Help needs no knowledge.');
		};
		return Promise.resolve(matchCommand(knowledge));
	},
};

describe.each(Object.entries({ ...commands, ...kb }))('%s', (_, load) => {
	test.each([['--help'], ['-h']])('explains itself on %s', async (option) => {
		const { code, stdout, stderr } = await call(await load(), [option]);
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
		expect(stdout).toMatch(/^[A-Z][^]*\n\nUsage:\n {2}[^]*\n\nOptions:\n[^]*\n\nExit codes:\n/);
		expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
	});

	test('answers an unknown option with its usage', async () => {
		const command = await load();
		const { stdout: help } = await call(command, ['--help']);
		const stderr = `Unknown option '--frobnicate'.\n\n${help}`;
		expect(await call(command, ['--frobnicate'])).toEqual({ code: 2, stdout: '', stderr });
	});
});

test.each(Object.keys(commands))('%s names the script that calls it', async (name) => {
	const scripts = Object.entries(manifest.scripts).filter(([, text]) =>
		text.endsWith(` src/cli/main.ts ${name}`),
	);
	expect(scripts).toHaveLength(1);
	const { stdout } = await call(program('npm run', commands), [name, '--help']);
	expect(stdout).toMatch(new RegExp(`^  npm (run )?${scripts[0]?.[0]}( |$)`, 'm'));
});

describe('a program', () => {
	const list = `Commands:
  kb match  Finds the errors that a text is about. Nothing leaves this computer.

Each explains itself with --help.
`;

	test.each([['--help'], ['-h']])('lists its commands on %s', async (option) => {
		expect(await call(program('kb', kb), [option])).toEqual({ code: 0, stdout: list, stderr: '' });
	});

	test.each([
		[[], 'No command was given.'],
		[['frob', '--help'], 'There is no command "frob".'],
		[['toString'], 'There is no command "toString".'],
	])('answers %j with what is wrong, and its commands', async (args, problem) => {
		const stderr = `${problem}\n\n${list}`;
		expect(await call(program('kb', kb), args)).toEqual({ code: 2, stdout: '', stderr });
	});
});
