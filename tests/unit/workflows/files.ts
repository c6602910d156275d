import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const folder = new URL('../../../.github/', import.meta.url);

/** A step of a job. */
interface Step {
	readonly uses?: string;
	readonly run?: string;
	readonly with?: Readonly<Record<string, unknown>>;
}

/** A job, as far as the tests look at it. */
export interface Job {
	readonly steps?: readonly Step[];
	readonly permissions?: Permissions;
}

/** What a token may do, by scope. */
type Permissions = Readonly<Record<string, string>>;

/** A workflow, as far as the tests look at it. */
export interface Workflow {
	readonly name: string;
	readonly on: Readonly<Record<string, unknown>>;
	readonly permissions: Permissions;
	readonly jobs: Readonly<Record<string, Job>>;
}

/** The text of a file of `.github`. */
export const textOf = (path: string) => readFileSync(new URL(path, folder), 'utf8');

/** The data of a YAML file of `.github`: ours, so each test asserts the shape that it looks at. */
export const readYaml = <Data>(path: string) => parse(textOf(path)) as Data;

const below = (path: string) =>
	readdirSync(new URL(path, folder))
		.toSorted()
		.map((name) => `${path}${name}`);

/** The paths of all workflows. */
export const workflows = below('workflows/');

/** The paths of all issue forms. */
export const forms = below('ISSUE_TEMPLATE/').filter((path) => !path.endsWith('/config.yml'));
