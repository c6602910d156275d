import { byName } from './by-name.ts';
import type { NamedRule, Rule } from './rule.ts';

/**
 * The rules that the contribution form runs while somebody types: those in `rules/form/`. The others compare with content
 * that no page loads; they run on the pull request, and the form says so.
 */
export const formRules: readonly NamedRule[] = byName(
	import.meta.glob<Rule>('./rules/form/*.ts', { eager: true, import: 'rule' }),
).map(({ name, item }) => ({ ...item, name }));
