import { readdirSync } from 'node:fs';
import type { Context } from './context.ts';
import { namedRules, type NamedRule } from './named-rules.ts';
import type { Rule } from './rule.ts';

/** Every rule: each file in `rules/` and `rules/form/` is one. Vite gathers them when it bundles, Node when it runs. */
export const rules: readonly NamedRule<Context>[] = namedRules(
	import.meta.env === undefined
		? await rulesInFolder()
		: import.meta.glob<Rule>('./rules/**/*.ts', { eager: true, import: 'rule' }),
);

async function rulesInFolder(): Promise<Record<string, Rule>> {
	const folder = new URL('rules/', import.meta.url);
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const modules = files
		.filter((file) => file.endsWith('.ts'))
		.map(async (file) => {
			const { rule }: { rule: Rule } = await import(
				new URL(file.replaceAll('\\', '/'), folder).href
			);
			return [file, rule] as const;
		});
	return Object.fromEntries(await Promise.all(modules));
}
