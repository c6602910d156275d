import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

/** Runs `kb` as a terminal does. */
function kb(args: string[], input = '') {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/kb.ts', ...args], {
		input,
		encoding: 'utf8',
	});
	return { status, stdout, stderr };
}

const known =
	'  ⎿  API Error: 400 due to tool use concurrency issues. Run /rewind to recover\n     the conversation.\n';

describe('kb match', () => {
	test('prints title, quick fix and URL of what it recognises', () => {
		const { status, stdout } = kb(['match'], known);
		expect(status).toBe(0);
		expect(stdout).toMatch(
			/^400 due to tool use concurrency issues \(exact: .*\)\n {2}Type \/rewind .*\n {2}https:\/\/\S+\/errors\/claude-code\/tool-use-concurrency-400\/$/m,
		);
	});

	test('says nothing matches, and exits 1', () => {
		expect(kb(['match'], 'make: *** [all] Error 2')).toMatchObject({
			status: 1,
			stdout: 'No entry matches this text.\n',
		});
	});

	test('--json prints the hits', () => {
		const [hit] = JSON.parse(kb(['match', '--json'], known).stdout);
		expect(hit).toMatchObject({ id: 'claude-code/tool-use-concurrency-400', confidence: 'exact' });
	});

	test('--jsonl answers line by line, and names a line that it cannot read', () => {
		const { stdout } = kb(['match', '--jsonl'], `${JSON.stringify(known)}\n{"text":"nothing"}\n`);
		const lines = stdout
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line));
		expect(lines.map(({ line, hits }) => [line, hits.length])).toEqual([
			[1, 1],
			[2, 0],
		]);
		expect(kb(['match', '--jsonl'], '"fine"\nnot json').stderr).toMatch(
			/^Line 2 is neither a JSON string nor an object with "text"\./,
		);
	});

	test.each([
		[['frob'], '"kb frob" is not a command.'],
		[['match', 'no-such-file.log'], 'The file "no-such-file.log" cannot be read.'],
		[['match', '--wat'], "Unknown option '--wat'."],
	])('%j is refused with what to do, and exits 2', (args, message) => {
		const { status, stderr } = kb(args);
		expect(status).toBe(2);
		expect(stderr).toContain(message);
		expect(stderr).toContain('Usage: kb match');
	});
});
