import { expect, test } from 'vitest';
import { readYaml, textOf, workflows, type Job, type Workflow } from './files.ts';

// What actionlint and zizmor cannot know: who may write what, and what the workflows owe each other.
const all = new Map(workflows.map((path) => [path, readYaml<Workflow>(path)]));
const jobs = [...all].flatMap(([path, workflow]) =>
	Object.entries(workflow.jobs).map(([name, job]) => ({ name: `${path} ${name}`, job, workflow })),
);
const jobCalled = (name: string): Job | undefined => jobs.find((one) => one.name === name)?.job;
const stepsUsing = (action: string, of: readonly Job[] = jobs.map(({ job }) => job)) =>
	of.flatMap(({ steps = [] }) => steps).filter(({ uses }) => uses?.startsWith(`${action}@`));

test('only these jobs may write, and only this', () => {
	const writing = jobs.map(({ name, job, workflow }) => {
		const permissions = Object.entries(job.permissions ?? workflow.permissions);
		return [name, permissions.filter(([, level]) => level === 'write').map(([scope]) => scope)];
	});
	expect(Object.fromEntries(writing.filter(([, scopes]) => scopes?.length !== 0))).toEqual({
		'workflows/deploy.yml deploy': ['pages', 'id-token'],
		'workflows/links.yml issue': ['issues'],
		'workflows/one-issue.yml write': ['issues'],
		'workflows/pull-request-comment.yml post': ['pull-requests'],
		'workflows/radar.yml issue': ['issues'],
		'workflows/release.yml publish': ['id-token'],
		'workflows/release.yml action': ['contents'],
		'workflows/sources.yml issue': ['issues'],
	});
});

test.each([
	'workflows/deploy.yml deploy',
	'workflows/one-issue.yml write',
	'workflows/pull-request-comment.yml post',
])('%s runs no package: neither commands nor the actions of this repository', (name) => {
	const { steps = [] } = jobCalled(name) ?? {};
	expect(steps.length).toBeGreaterThan(0);
	for (const { run, uses } of steps) {
		expect(run).toBeUndefined();
		expect(uses).toMatch(/^actions\//);
	}
	const checkouts = stepsUsing('actions/checkout', [{ steps }]);
	for (const step of checkouts) expect(step.with?.['sparse-checkout']).toBe('.github/scripts');
});

test('the site is deployed after its tests', () => {
	expect(all.get('workflows/deploy.yml')?.jobs['deploy']).toHaveProperty('needs', [
		'test',
		'build',
	]);
});

test('a job that has steps ends in time, and hands no secret to anyone', () => {
	for (const { job } of jobs.filter(({ job }) => job.steps !== undefined)) {
		expect(job).toHaveProperty('timeout-minutes');
	}
	for (const path of workflows) expect(textOf(path)).not.toMatch(/\bsecrets\b/);
});

test('a checkout is of what the workflow was started for', () => {
	for (const step of stepsUsing('actions/checkout')) {
		expect(step.with).not.toHaveProperty('ref');
		expect(step.with).not.toHaveProperty('repository');
	}
});

test('a pull request starts one workflow, which can read and nothing else', () => {
	const started = [...all].filter(([, { on }]) => 'pull_request' in on).map(([path]) => path);
	expect(started).toEqual(['workflows/pull-request.yml']);
});

test('it is commented on after that workflow, which is named as it is called', () => {
	expect(all.get('workflows/pull-request-comment.yml')?.on).toEqual({
		workflow_run: {
			workflows: [all.get('workflows/pull-request.yml')?.name],
			types: ['completed'],
		},
	});
});

test('what a stranger’s run left is read, never run: it lies outside the checkout', () => {
	const downloads = stepsUsing('actions/download-artifact');
	expect(downloads.map((step) => step.with?.['path'])).toEqual([
		'${{ runner.temp }}/issue',
		'${{ runner.temp }}/review',
		'${{ runner.temp }}/comment',
		'${{ runner.temp }}/package',
		'${{ runner.temp }}/action',
	]);
});

test('every script of .github/scripts is called by a workflow', () => {
	const texts = workflows.map(textOf).join('\n');
	const called = [...texts.matchAll(/\.github\/scripts\/([\w-]+)\.mjs/g)].map(([, name]) => name);
	expect([...new Set(called)].toSorted((a = '', b = '') => a.localeCompare(b))).toEqual([
		'find-artifacts',
		'find-pull-request',
		'gather-preview',
		'one-issue',
		'write-comment',
	]);
});

test('what publishes a release installs nothing, takes only what was packed, and runs for tags alone', () => {
	const release = readYaml<Workflow>('workflows/release.yml');
	expect(release.on).toEqual({ push: { tags: ['v[0-9]+.[0-9]+.[0-9]+'] } });
	const commands = (name: string) =>
		(release.jobs[name]?.steps ?? []).flatMap(({ run, uses }) => run ?? uses?.split('@')[0] ?? []);
	expect(commands('publish')).toEqual([
		'actions/setup-node',
		'actions/download-artifact',
		'npm publish "$RUNNER_TEMP"/package/*.tgz --provenance --access public --ignore-scripts',
	]);
	expect(commands('action').join('\n')).not.toMatch(/\b(?:npm|npx|node)\b|checkout/);
});
