import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { badAnswers } from '#cli/commands/links/ask-links.ts';
import { links } from '#cli/commands/links.ts';
import { call } from '../call.ts';

const fixtures = fileURLToPath(new URL('../../../../src/checks/example-content', import.meta.url));

describe('npm run links', () => {
	test('prints each URL outside the site once, with what cites it', async () => {
		const { code, stdout } = await call(links, ['--content', fixtures]);
		expect(code).toBe(0);
		expect(stdout).toContain('https://example.com/threads/7\terrors/example-api/too-many-words\n');
		const lines = stdout.trim().split('\n');
		const urls = lines.map((line) => line.split('\t')[0]);
		expect(new Set(urls).size).toBe(urls.length);
	});

	test('answers a folder that is not there with what is wrong', async () => {
		const stderr = 'There is no folder "/no/such/folder".\n';
		expect(await call(links, ['--content', '/no/such/folder'])).toMatchObject({ code: 2, stderr });
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
