import { spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { badAnswers } from '#cli/ask-links.ts';

const program = new URL('../../../src/cli/links.ts', import.meta.url).pathname;
const fixtures = new URL('../../../src/checks/example-content', import.meta.url).pathname;

const run = (...args: string[]) =>
	spawnSync(process.execPath, [program, '--content', fixtures, ...args], { encoding: 'utf8' });

describe('the command links', () => {
	test('prints each address outside the site once, with who cites it', () => {
		const { status, stdout } = run('--external');
		expect(status).toBe(0);
		expect(stdout).toContain('https://example.com/threads/7\terrors/example-api/too-many-words\n');
		const addresses = stdout
			.trim()
			.split('\n')
			.map((line) => line.split('\t')[0]);
		expect(new Set(addresses).size).toBe(addresses.length);
	});

	test.each([
		[[], 'Say --external: links within the site are a browser test.'],
		[['--external', '--frob'], "Unknown option '--frob'"],
	])('answers %j with what is wrong', (args, message) => {
		const { status, stderr } = run(...args);
		expect(status).toBe(2);
		expect(stderr).toContain(message);
	});
});

describe('badAnswers', () => {
	let server: Server;
	let origin: string;

	/** Answers with the status that the path names. */
	beforeAll(async () => {
		server = createServer(({ url = '' }, response) => {
			response.statusCode = Number(/\d+/.exec(url)?.[0]);
			response.end();
		});
		await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
		origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	});

	afterAll(() => server.close());

	test('are those of pages that are gone, not of pages that turn programs away', async () => {
		const asked = ['/200', '/404', '/403', '/410?a=1&b="2"#part'].map((path) => origin + path);
		const found = (await badAnswers(asked)).toSorted((a, b) => (a.url < b.url ? -1 : 1));
		expect(found).toEqual([
			{ url: `${origin}/404`, status: 404 },
			{ url: `${origin}/410?a=1&b=%222%22`, status: 410 },
		]);
	});
});
