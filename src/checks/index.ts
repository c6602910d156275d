/** Is the content good? Runs the rules over what was read, and reports. */
export { check } from './check.ts';
export type { Finding } from './finding.ts';
export type { Report, Reported } from './report.ts';
export { github } from './reporters/github.ts';
export { json } from './reporters/json.ts';
export type { Reporter } from './reporters/reporter.ts';
export { terminal } from './reporters/terminal.ts';
export type { Code, Level } from './rule.ts';
