import { describe, expect, test } from 'vitest';
import { entry, findingsIn, replaced } from '../../base.ts';

describe('calls of curl in prose', () => {
	const codesFor = async (command: string) => {
		const prose = 'Add a `tool_result`';
		const files = replaced(entry, prose, `Run \`${command}\`, then add a \`tool_result\``);
		return (await findingsIn(files)).map(({ code }) => code);
	};

	test.each([
		'curl -s http://127.0.0.1:4000',
		'curl -sN -m 3 http://127.0.0.1:4000',
		'curl.exe -iso NUL http://127.0.0.1:4000',
	])('%s hides why it fails', async (command) => {
		expect(await codesFor(command)).toEqual(['KB723']);
	});

	test.each([
		'curl -sS http://127.0.0.1:4000',
		'curl -Ssi http://127.0.0.1:4000',
		'curl -s -S http://127.0.0.1:4000',
		'curl -I http://127.0.0.1:4000',
		'curl http://127.0.0.1:4000 --http1.1-sx',
	])('%s shows it', async (command) => {
		expect(await codesFor(command)).toEqual([]);
	});
});
