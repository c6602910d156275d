import type { FormContext } from './context.ts';
import { namedRules } from './named-rules.ts';
import type { Rule } from './rule.ts';

/**
 * The rules that the contribution form runs while somebody types: those in `rules/form/`. The others read Markdown, look
 * for secrets or compare with content that no page loads; they run on the pull request.
 */
export const formRules = namedRules(
	import.meta.glob<Rule<FormContext>>('./rules/form/*.ts', { eager: true, import: 'rule' }),
);
