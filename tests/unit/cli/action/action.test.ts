import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { packAction } from '#cli/commands/pack-action.ts';
import { call } from '../call.ts';

const events = fileURLToPath(new URL('../../../fixtures/github-events/', import.meta.url));
let folder: string;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'action-'));
	expect(await call(packAction, ['--out', folder])).toEqual({ code: 0, stdout: '', stderr: '' });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the packed action asks of GitHub when an event comes, and what it says in its log. */
async function answerTo(
	event: string,
	inputs: Readonly<Record<string, string>> = {},
	{ comments = [], status = 200 }: { comments?: readonly string[]; status?: number } = {},
) {
	const asked: { at: string; token?: string | undefined; body?: unknown }[] = [];
	const server = createServer((request, response) => {
		void text(request).then((body) => {
			const at = `${request.method} ${request.url}`;
			const sent: unknown = body === '' ? undefined : JSON.parse(body);
			asked.push({ at, token: request.headers.authorization, body: sent });
			const there = comments.map((text) => ({ body: text }));
			const isQuery = body.includes('"query":"query');
			const answer = isQuery ? { data: { node: { comments: { nodes: there } } } } : there;
			response.writeHead(status, { 'content-type': 'application/json' });
			response.end(JSON.stringify(status === 200 ? answer : { message: 'Forbidden' }));
		});
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const child = spawn(process.execPath, [join(folder, 'main.mjs')], {
		env: {
			GITHUB_EVENT_PATH: `${events}${event}.json`,
			GITHUB_API_URL: api,
			GITHUB_GRAPHQL_URL: `${api}/graphql`,
			INPUT_TOKEN: 'ghs_example',
			INPUT_CONFIDENCE: 'exact',
			...inputs,
		},
	});
	const [log, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
	server.close();
	return { asked, log, code: Number(code) };
}

const posted = ({ asked }: Awaited<ReturnType<typeof answerTo>>) =>
	asked.filter(({ at, body }) => at.startsWith('POST') && !JSON.stringify(body).includes('query('));

describe('the action', () => {
	test('comments the page of a known error on a new issue, once, and asks for nothing else', async () => {
		const { asked, log, code } = await answerTo('issue-known');
		expect({ log, code }).toEqual({
			log: 'Commented: claude-code/tool-use-concurrency-400\n',
			code: 0,
		});
		expect(asked.map(({ at }) => at)).toEqual([
			'GET /repos/example/agent/issues/101/comments?per_page=100',
			'POST /repos/example/agent/issues/101/comments',
		]);
		expect(asked.every(({ token }) => token === 'Bearer ghs_example')).toBe(true);
		expect(asked[1]).toMatchObject({
			body: {
				body: expect.stringMatching(
					/^<!-- signpost:known-error -->\n\nThis is a known error:\n\n\*\*\[400 due to tool use concurrency issues\]\(https:\/\/signpost\.example\.org\/errors\/claude-code\/tool-use-concurrency-400\/\)\*\* \(exact: `12 of 12 fixed words, in order, over 2 lines; HTTP 400 agrees`\)\n\n> Type \/rewind .*\n\n<sub>Found in the text above by \[Signpost\]\(https:\/\/signpost\.example\.org\/\) \d+\.\d+\.\d+\+[0-9a-f]{12}, without a model and without a network\. \[Not this error\?\]\(.*\)<\/sub>$/,
				),
			},
		});
	});

	test('comments on a new discussion', async () => {
		const answer = await answerTo('discussion-known', { INPUT_LABEL: 'known-error' });
		expect(answer.asked.map(({ at }) => at)).toEqual(['POST /graphql', 'POST /graphql']);
		expect(posted(answer)).toMatchObject([
			{ body: { variables: { id: 'D_105', body: expect.stringContaining('(exact: ') } } },
		]);
	});

	test.each([
		['an issue about something else', 'issue-unknown'],
		['an issue that is only likely', 'issue-likely'],
		['a pull request', 'pull-request'],
	])('says nothing on %s, and asks GitHub nothing', async (_, event) => {
		expect(await answerTo(event)).toEqual({ asked: [], log: 'Nothing to say.\n', code: 0 });
	});

	test('answers what is likely when the maintainer wants it, and mentions nobody', async () => {
		const [comment] = posted(await answerTo('issue-likely', { INPUT_CONFIDENCE: 'likely' }));
		expect(comment?.body).toMatchObject({ body: expect.stringContaining('(likely: `') });
		expect(JSON.stringify(comment?.body)).not.toContain('@');
	});

	test('adds a label where one is named', async () => {
		const calls = posted(await answerTo('issue-known', { INPUT_LABEL: 'known-error' }));
		expect(calls[1]).toMatchObject({
			at: 'POST /repos/example/agent/issues/101/labels',
			body: { labels: ['known-error'] },
		});
	});

	test('is silent when it has commented already', async () => {
		const answer = await answerTo(
			'issue-known',
			{},
			{ comments: ['<!-- signpost:known-error -->…'] },
		);
		expect({ posted: posted(answer), log: answer.log }).toEqual({
			posted: [],
			log: 'Nothing to say.\n',
		});
	});

	test('fails with what GitHub said when it may not comment', async () => {
		const { code, log } = await answerTo('issue-known', {}, { status: 403 });
		expect([code, log]).toEqual([
			1,
			'::error::Error: GitHub answered 403: {"message":"Forbidden"}\n',
		]);
	});

	test('is described as GitHub reads it, with the script that is there', () => {
		const action = parse(readFileSync(join(folder, 'action.yml'), 'utf8'));
		expect(action.runs).toEqual({ using: 'node24', main: 'main.mjs' });
		expect(Object.keys(action.inputs)).toEqual(['token', 'confidence', 'label']);
	});
});

test('the README shows a workflow with no more permissions than it needs', () => {
	const readme = readFileSync('src/cli/action/package/README.md', 'utf8');
	const [, yaml = ''] = /```yaml\n([^]*?)```/.exec(readme) ?? [];
	const workflow = parse(yaml);
	expect(workflow.on).toEqual({
		issues: { types: ['opened'] },
		discussion: { types: ['created'] },
	});
	expect(workflow.permissions).toEqual({});
	expect(workflow.jobs.answer.permissions).toEqual({ issues: 'write', discussions: 'write' });
	expect(workflow.jobs.answer.steps).toEqual([{ uses: 'signpost-kb/signpost@v0' }]);
});
