import type { Rule } from './rule.ts';

/** A rule with the name of its file. */
export interface NamedRule<Needs> extends Rule<Needs> {
	readonly name: string;
}

/** Rules by the path of their file, in the order of their names. */
export function namedRules<Needs>(
	modules: Readonly<Record<string, Rule<Needs>>>,
): NamedRule<Needs>[] {
	return Object.entries(modules)
		.map(([path, rule]) => ({ ...rule, name: path.replace(/^.*[/\\]|\.ts$/g, '') }))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}
