import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import findArtifacts from '../../../.github/scripts/find-artifacts.mjs';
import findPullRequest from '../../../.github/scripts/find-pull-request.mjs';
import oneIssue from '../../../.github/scripts/one-issue.mjs';
import writeComment from '../../../.github/scripts/write-comment.mjs';

const gatherPreview = fileURLToPath(
	new URL('../../../.github/scripts/gather-preview.mjs', import.meta.url),
);
let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'scripts-'));
});

afterEach(() => {
	rmSync(folder, { recursive: true });
	vi.unstubAllEnvs();
});

/** Runs a script as a workflow does, with answers in place of GitHub's, and returns what it asked for and put out. */
async function run(
	script: (given: Record<'github' | 'context' | 'core', unknown>) => Promise<void>,
	answers: Readonly<Record<string, unknown>>,
	workflowRun: unknown = {},
) {
	const calls: [string, unknown][] = [];
	const outputs: Record<string, string> = {};
	const call = (name: string) => (input: unknown) => {
		calls.push([name, input]);
		return Promise.resolve(answers[name]);
	};
	const group = (name: string) =>
		new Proxy({}, { get: (_, method) => call(`${name}.${String(method)}`) });
	const github = {
		rest: new Proxy({}, { get: (_, name) => group(String(name)) }),
		paginate: (method: (input: unknown) => unknown, input: unknown) => method(input),
	};
	const context = { repo: { owner: 'o', repo: 'r' }, payload: { workflow_run: workflowRun } };
	const core = { setOutput: (name: string, value: string) => (outputs[name] = value) };
	await script({ github, context, core });
	return { calls: calls.filter(([name]) => !name.includes('.list')), outputs };
}

describe('the comment', () => {
	const workflowRun = {
		head_sha: 'abc',
		head_branch: 'main',
		head_repository: { owner: { login: 'stranger' } },
	};

	test.each([
		[
			'the open pull request from that branch at that commit',
			[{ number: 7, head: { sha: 'abc' } }],
			'7',
		],
		['none when the branch has moved on', [{ number: 7, head: { sha: 'def' } }], ''],
		['none when it is closed', [], ''],
	])('goes to %s', async (_, pulls, number) => {
		const { outputs } = await run(findPullRequest, { 'pulls.list': pulls }, workflowRun);
		expect(outputs).toEqual({ number });
	});

	const marker = '<!-- signpost:review -->';
	const bot = 'github-actions[bot]';

	test.each([
		['created when there is none', [], 'createComment'],
		[
			'created when only a stranger wrote the marker',
			[{ id: 1, user: { login: 'x' }, body: marker }],
			'createComment',
		],
		[
			'updated when there is one',
			[{ id: 2, user: { login: bot }, body: `${marker}\nold` }],
			'updateComment',
		],
		[
			'left when it says the same',
			[{ id: 2, user: { login: bot }, body: `${marker}\nnew` }],
			undefined,
		],
		['not mixed up with others', [{ id: 3, user: { login: bot }, body: 'other' }], 'createComment'],
		[
			'created beside comments of deleted accounts',
			[{ id: 3, user: null, body: null }],
			'createComment',
		],
	])('is %s', async (_, comments, method) => {
		writeFileSync(join(folder, 'comment.md'), `${marker}\nnew\n`);
		vi.stubEnv('FILE', join(folder, 'comment.md'));
		vi.stubEnv('NUMBER', '7');
		const { calls } = await run(writeComment, { 'issues.listComments': comments });
		expect(calls.map(([name]) => name)).toEqual(method === undefined ? [] : [`issues.${method}`]);
		for (const [, input] of calls) expect(input).toMatchObject({ body: `${marker}\nnew` });
	});
});

describe('the artifacts of a run', () => {
	const workflowRun = { id: 5, html_url: 'https://github.com/o/r/actions/runs/5' };
	const artifact = (name: string, size_in_bytes = 10, expired = false) => ({
		id: 9,
		name,
		size_in_bytes,
		expired,
	});
	const preview = 'https://github.com/o/r/actions/runs/5/artifacts/9';

	test.each([
		['both', [artifact('review'), artifact('preview')], { review: 'true', preview }],
		['no preview', [artifact('review')], { review: 'true', preview: '' }],
		['nothing', [], { review: 'false', preview: '' }],
		[
			'a report that is too large',
			[artifact('review', 2 ** 20 + 1)],
			{ review: 'false', preview: '' },
		],
		['what has expired', [artifact('review', 10, true)], { review: 'false', preview: '' }],
	])('are found: %s', async (_, artifacts, expected) => {
		const answers = { 'actions.listWorkflowRunArtifacts': { data: { artifacts } } };
		expect((await run(findArtifacts, answers, workflowRun)).outputs).toEqual(expected);
	});
});

describe('the one issue', () => {
	const marker = '<!-- signpost:links -->';
	const issue = (body: string | null, type = 'Bot') => ({ number: 4, user: { type }, body });

	test.each([
		['is opened', 'text', [], ['create', { title: 'T', labels: ['l'], body: `${marker}\n\ntext` }]],
		[
			'is updated',
			'text',
			[issue(`${marker}\n\nold`)],
			['update', { issue_number: 4, body: `${marker}\n\ntext` }],
		],
		['is left when it says the same', 'text', [issue(`${marker}\n\ntext`)], undefined],
		[
			'is closed when nothing is left',
			' \n',
			[issue(`${marker}\n\nold`)],
			['update', { state: 'closed' }],
		],
		['is not opened for nothing', '', [], undefined],
		[
			'is not one that a person opened',
			'text',
			[issue(marker, 'User'), issue(null)],
			['create', {}],
		],
	] as const)('%s', async (_, text, issues, expected) => {
		writeFileSync(join(folder, 'issue.md'), text);
		for (const [name, value] of Object.entries({
			NAME: 'links',
			TITLE: 'T',
			LABEL: 'l',
			FILE: join(folder, 'issue.md'),
		}))
			vi.stubEnv(name, value);
		const { calls } = await run(oneIssue, { 'issues.listForRepo': issues });
		expect(calls).toEqual(
			expected === undefined
				? []
				: [[`issues.${expected[0]}`, expect.objectContaining(expected[1])]],
		);
	});
});

test('the one issue is cut at a line when it would be too long', async () => {
	writeFileSync(
		join(folder, 'issue.md'),
		'A line of forty characters, as it seems.\n'.repeat(2_000),
	);
	vi.stubEnv('FILE', join(folder, 'issue.md'));
	vi.stubEnv('NAME', 'radar');
	const { calls } = await run(oneIssue, { 'issues.listForRepo': [] });
	const [, { body }] = calls[0] as [string, { body: string }];
	expect(body.length).toBeLessThan(65_536);
	expect(body).toMatch(
		/seems\.\n\nThe rest does not fit here\. It is in the artifact "issue" of the run\.$/,
	);
});

test('the preview has the pages that are new or changed, and what they load', () => {
	for (const page of ['errors/a/new/', 'errors/a/other/', 'errors/b/renamed/', '_astro/']) {
		mkdirSync(join(folder, 'dist', page), { recursive: true });
		writeFileSync(join(folder, 'dist', page, 'file'), '');
	}
	const first = [
		{ change: 'added', page: 'errors/a/new/' },
		{ change: 'removed', page: 'errors/a/other/' },
		{ change: 'renamed', page: 'errors/b/renamed/' },
		{ change: 'changed', page: 'errors/not/built/' },
		{ change: 'added' },
	];
	writeFileSync(join(folder, 'review.json'), JSON.stringify({ pages: { first } }));
	execFileSync(process.execPath, [gatherPreview], { cwd: folder });
	expect(globSync('preview/**/file', { cwd: folder }).sort()).toEqual([
		'preview/_astro/file',
		'preview/errors/a/new/file',
		'preview/errors/b/renamed/file',
	]);
});
