import { readdirSync } from 'node:fs';
import { byName } from './by-name.ts';
import type { Example } from './example.ts';
import type { Code, NamedRule, Rule } from './rule.ts';

/** A rule with what its file says about the mistakes that it finds. */
export interface ShownRule extends NamedRule {
	readonly examples: Readonly<Record<Code, readonly Example[]>>;
}

/** Every rule: each file in `rules/` and `rules/form/` is one. Vite gathers them when it bundles, Node when it runs. */
export const rules: readonly ShownRule[] = byName(
	import.meta.env === undefined
		? await modulesInFolder()
		: import.meta.glob<RuleModule>('./rules/**/*.ts', { eager: true }),
).map(({ name, item: { rule, examples } }) => ({ ...rule, name, examples }));

interface RuleModule {
	readonly rule: Rule;
	readonly examples: ShownRule['examples'];
}

async function modulesInFolder(): Promise<Record<string, RuleModule>> {
	const folder = new URL('rules/', import.meta.url);
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.ts'))
		.map((path) => path.replaceAll('\\', '/'));
	const modules = paths.map(
		async (path) => [path, await import(/* @vite-ignore */ `${folder}${path}`)] as const,
	);
	return Object.fromEntries(await Promise.all(modules));
}
