import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const folder = new URL('../../../.github/', import.meta.url);

/** A YAML file of `.github`, as text and as data. */
export interface GitHubFile<Data> {
	readonly path: string;
	readonly text: string;
	readonly data: Data;
}

/** A step of a job or of a composite action. */
export interface Step {
	readonly id?: string;
	readonly if?: string;
	readonly uses?: string;
	readonly run?: string;
	readonly with?: Readonly<Record<string, unknown>>;
	readonly env?: Readonly<Record<string, string>>;
}

/** A job, as far as the tests look at it. */
export interface Job {
	readonly uses?: string;
	readonly steps?: readonly Step[];
	readonly permissions?: Permissions;
	readonly secrets?: unknown;
}

/** What a token may do, by scope. */
export type Permissions = Readonly<Record<string, string>> | string | undefined;

/** A workflow, as far as the tests look at it. */
export interface Workflow {
	readonly on: Readonly<Record<string, unknown>>;
	readonly permissions: Permissions;
	readonly jobs: Readonly<Record<string, Job>>;
}

/** A composite action. */
export interface Action {
	readonly runs: { readonly steps: readonly Step[] };
}

/** The text of a file of `.github`. */
export const textOf = (path: string) => readFileSync(new URL(path, folder), 'utf8');

/** A YAML file of `.github`. */
export function readYaml<Data>(path: string): GitHubFile<Data> {
	const text = textOf(path);
	// Ours, and each test asserts the shape that it looks at.
	return { path, text, data: parse(text) as Data };
}

const below = (path: string) =>
	readdirSync(new URL(path, folder))
		.toSorted()
		.map((name) => `${path}${name}`);

/** All workflows. */
export const workflows = below('workflows/').map((path) => readYaml<Workflow>(path));

/** All composite actions. */
export const actions = below('actions/').map((path) => readYaml<Action>(`${path}/action.yml`));

/** All issue forms. */
export const forms = below('ISSUE_TEMPLATE/').filter((path) => !path.endsWith('/config.yml'));

/** Every step of every job, or of every composite action. */
export const stepsOf = ({ data }: GitHubFile<Workflow | Action>): Step[] =>
	'jobs' in data
		? Object.values(data.jobs).flatMap(({ steps = [] }) => steps)
		: [...data.runs.steps];
