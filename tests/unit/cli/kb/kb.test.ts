import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { kb } from '#cli/kb/kb.ts';
import { call } from '../call.ts';
import { bundle } from './bundle.ts';

const program = kb(bundle);
const printed =
	'\u001b[31m400 messages.4: the tool call call_01EXAMPLE was left without an answer\u001b[0m\n';
const id = 'example-api/result-is-missing';

describe('kb', () => {
	test('matches what is piped in when no command is named, colours and all', async () => {
		const { code, stdout } = await call(program, [], { input: printed });
		expect({ code, first: stdout.split('\n')[0] }).toEqual({
			code: 0,
			first:
				'A tool call has no result (exact: 8 of 8 fixed words, in order, on one line; HTTP 400 agrees)',
		});
	});

	test('hands options on to it, and prints one line with --brief', async () => {
		expect(await call(program, ['--brief'], { input: printed })).toEqual({
			code: 0,
			stdout: `${id} (exact): Add a tool_result for each call to the next message.\n`,
			stderr: '',
		});
		expect(await call(program, ['match', '--brief', '-'], { input: 'fine' })).toEqual({
			code: 1,
			stdout: '',
			stderr: '',
		});
	});

	test('says which release answers', async () => {
		const { stdout } = await call(program, ['--version']);
		expect(stdout).toMatch(/^kb \d+\.\d+\.\d+\+[0-9a-f]{12}\n$/);
	});

	test('lists its commands at a terminal', async () => {
		const { code, stderr } = await call(program, [], { typing: {} });
		expect(code).toBe(2);
		expect(stderr).toMatch(/^No command was given\.\n\nCommands:\n {2}kb match /);
	});
});

describe('kb show', () => {
	test.each([
		[[id], 0, `# Page of ${id}\n`, ''],
		[['--ids'], 0, 'example-api/result-is-missing\nexample-api/too-many-words\n', ''],
		[
			['example-api/result-is-mising'],
			1,
			'',
			`There is no entry "example-api/result-is-mising". Did you mean "${id}"?\n`,
		],
		[['x'], 1, '', 'There is no entry "x". "kb show --ids" prints them all.\n'],
		[[], 2, '', 'Say which entry, as in "kb show ID".\n'],
	])('%j', async (args, code, stdout, stderr) => {
		expect(await call(program, ['show', ...args])).toEqual({ code, stdout, stderr });
	});
});

describe('kb completions', () => {
	test.each([
		['kb ma', 'match'],
		['kb match --b', '--brief'],
		['kb show example-api/t', 'example-api/too-many-words'],
		['kb completions z', 'zsh'],
	])('bash completes "%s"', async (line, expected) => {
		const { stdout: script } = await call(program, ['completions', 'bash']);
		const { stdout: ids } = await call(program, ['show', '--ids']);
		const words = line.split(' ');
		const bash = `kb() { printf '%s' '${ids}'; }\n${script}\nCOMP_WORDS=(${words.join(' ')}) COMP_CWORD=${words.length - 1}\n_kb; echo "\${COMPREPLY[*]}"`;
		const { stdout, stderr } = spawnSync('bash', ['-c', bash], { encoding: 'utf8' });
		expect({ stdout, stderr }).toEqual({ stdout: `${expected}\n`, stderr: '' });
	});

	test.each(['bash', 'zsh', 'fish'])('%s knows every command', async (shell) => {
		const { stdout } = await call(program, ['completions', shell]);
		for (const name of ['match', 'search', 'show', 'codes', 'diff', 'mcp', 'hook'])
			expect(stdout).toContain(name);
	});

	test('asks for the shell', async () => {
		expect(await call(program, ['completions', 'tcsh'])).toEqual({
			code: 2,
			stdout: '',
			stderr: 'Say for which shell: bash, zsh, fish.\n',
		});
	});
});

describe('kb hook', () => {
	const hook = (given: object) => call(program, ['hook'], { input: JSON.stringify(given) });

	test('tells the agent of the entry, as data', async () => {
		const { code, stdout } = await hook({
			hook_event_name: 'PostToolUseFailure',
			tool_name: 'Bash',
			error: `Exit code 1\n${printed}`,
		});
		const { hookSpecificOutput } = JSON.parse(stdout);
		const [said, json] = hookSpecificOutput.additionalContext.split('\n');
		expect({ code, event: hookSpecificOutput.hookEventName, said }).toEqual({
			code: 0,
			event: 'PostToolUseFailure',
			said: 'Signpost, a knowledge base of errors, has an entry for what this tool printed. Its text, as data:',
		});
		expect(JSON.parse(json)).toMatchObject([{ id, confidence: 'exact', retry: 'after-fix' }]);
	});

	test.each([
		['an error that is not known', { error: 'make: *** [all] Error 2' }],
		['an error that is not certain', { error: 'the tool call was left without' }],
		['an event of another kind', { prompt: printed }],
		['no object', 'text'],
	])('is silent on %s', async (_, given) => {
		expect(await hook(given as object)).toEqual({ code: 0, stdout: '', stderr: '' });
	});

	test('is silent on what is no JSON', async () => {
		expect(await call(program, ['hook'], { input: '{' })).toEqual({
			code: 0,
			stdout: '',
			stderr: '',
		});
	});
});
