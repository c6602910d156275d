import { byName } from './by-name.ts';
import type { FormContext } from './context.ts';
import type { FormRule, NamedRule } from './rule.ts';

/**
 * The rules that the contribution form runs while somebody types: those in `rules/form/`. The others read Markdown or
 * compare with content that no page loads; they run on the pull request, and the form says so.
 */
export const formRules: readonly NamedRule<FormContext>[] = byName(
	import.meta.glob<FormRule>('./rules/form/*.ts', { eager: true, import: 'rule' }),
).map(({ name, item }) => ({ ...item, name }));
