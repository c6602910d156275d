import { existsSync } from 'node:fs';
import { validateAction, validateWorkflow } from '@action-validator/core';
import { describe, expect, test } from 'vitest';
import { actions, stepsOf, workflows, type Permissions } from './files.ts';

const root = new URL('../../../', import.meta.url);
const all = [...workflows, ...actions];
const expression = /\$\{\{(.*?)\}\}/gs;

const writes = (permissions: Permissions) =>
	typeof permissions === 'string'
		? [permissions]
		: Object.entries(permissions ?? {})
				.filter(([, level]) => level === 'write')
				.map(([scope]) => scope);

describe.each(workflows)('$path', ({ path, text, data }) => {
	test('is a valid workflow', () => expect(validateWorkflow(text).errors).toEqual([]));

	test('is not started with the rights of the repository by a change from outside', () => {
		expect(Object.keys(data.on)).not.toContain('pull_request_target');
	});

	test('says what its token may do, and gives nothing to write to the whole workflow unless it is about that', () => {
		expect(data.permissions).toBeTypeOf('object');
		const allowed: Readonly<Record<string, readonly string[]>> = {
			'workflows/deploy.yml': ['id-token', 'pages'],
			'workflows/links.yml': ['issues'],
			'workflows/sources.yml': ['issues'],
		};
		expect(writes(data.permissions).toSorted()).toEqual(allowed[path] ?? []);
	});

	test('hands no secret to anyone', () => {
		expect(text).not.toMatch(/\bsecrets\b/);
	});

	test('bounds the time of each job that has steps', () => {
		const jobs = Object.values(data.jobs).filter(({ steps }) => steps);
		for (const job of jobs) expect(job).toHaveProperty('timeout-minutes');
	});
});

describe.each(actions)('$path', ({ text }) => {
	test('is a valid action', () => expect(validateAction(text).errors).toEqual([]));
});

describe.each(all)('$path', (file) => {
	test('names every action by the hash of a commit, with its version beside it', () => {
		const uses = [...file.text.matchAll(/uses: *(.+)/g)].map(([, value = '']) => value);
		const outside = uses.filter((value) => !value.startsWith('./'));
		for (const value of outside)
			expect(value).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
		const inside = uses.filter((value) => value.startsWith('./'));
		for (const value of inside) {
			expect(
				existsSync(new URL(value.endsWith('.yml') ? value : `${value}/action.yml`, root)),
			).toBe(true);
		}
	});

	test('puts no text from outside into a script', () => {
		const scripts = stepsOf(file).flatMap(({ run, with: inputs }) => [run, inputs?.['script']]);
		for (const script of scripts) expect(String(script)).not.toMatch(expression);
	});

	test('keeps no token in a checkout, and checks out nothing but what it was started for', () => {
		const checkouts = stepsOf(file).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
		for (const { with: inputs } of checkouts) {
			expect(inputs).toMatchObject({ 'persist-credentials': false });
			expect(inputs).not.toHaveProperty('ref');
			expect(inputs).not.toHaveProperty('repository');
		}
	});
});

test('the same action has the same hash everywhere', () => {
	const uses = all.flatMap(({ text }) => [...text.matchAll(/uses: *([\w-]+\/[\w-]+)@(.+)/g)]);
	const versions = Map.groupBy(uses, ([, name]) => name);
	for (const [, found] of versions) expect(new Set(found.map(([, , hash]) => hash)).size).toBe(1);
});

describe('pull requests', () => {
	const byPath = new Map(workflows.map((file) => [file.path, file.data]));
	const onRequest = workflows.filter(({ data }) => 'pull_request' in data.on);
	const comment = byPath.get('workflows/pull-request-comment.yml');

	test('start one workflow, which can read and nothing else', () => {
		expect(onRequest.map(({ path }) => path)).toEqual(['workflows/pull-request.yml']);
		for (const { data } of onRequest) {
			expect(data.permissions).toEqual({ contents: 'read' });
			for (const job of Object.values(data.jobs)) expect(job.permissions).toBeUndefined();
		}
	});

	test('are written to by one job of all workflows, which installs and checks out nothing', () => {
		const jobs = workflows.flatMap(({ path, data }) =>
			Object.entries(data.jobs).map(([name, job]) => ({ name: `${path} ${name}`, job })),
		);
		const writing = jobs.filter(({ job }) => writes(job.permissions).includes('pull-requests'));
		expect(writing.map(({ name }) => name)).toEqual(['workflows/pull-request-comment.yml post']);
		expect(writing[0]?.job.permissions).toEqual({ 'contents': 'read', 'pull-requests': 'write' });
		for (const { uses, run } of writing[0]?.job.steps ?? []) {
			expect(run).toBeUndefined();
			expect(uses).toMatch(/^actions\/(github-script|labeler|download-artifact)@/);
		}
	});

	test('are commented on after that workflow, which is named as it is called', () => {
		expect(comment?.on).toEqual({
			workflow_run: { workflows: ['Pull request'], types: ['completed'] },
		});
		expect(byPath.get('workflows/pull-request.yml')).toHaveProperty('name', 'Pull request');
		expect(comment?.permissions).toEqual({});
	});

	test('are never run where the report is read: what is downloaded lies outside the checkout', () => {
		const downloads = Object.values(comment?.jobs ?? {})
			.flatMap(({ steps = [] }) => steps)
			.filter(({ uses }) => uses?.startsWith('actions/download-artifact@'));
		expect(downloads).toHaveLength(2);
		for (const { with: inputs } of downloads) {
			expect(inputs?.['path']).toMatch(/^\$\{\{ runner\.temp \}\}\//);
			expect(inputs?.['name']).toMatch(/^(review|comment)$/);
		}
	});
});
