import { quickFix } from '#schema/proof.ts';
import type { Proof } from '../proof.ts';
import { repairedProgram } from './repaired-program.ts';

/** Imports that fail, or give something else than the program takes them for. */
interface RepairedImport {
	/** The reader of the imports in the quick fix: `import` when absent. */
	readonly reader?: string;
	readonly language?: 'python' | 'typescript';
	/** The client whose packages it finds. */
	readonly client: string;
	/** The imports before the fix. */
	readonly wrong: string;
	/** What the program does with them, before and after. */
	readonly uses: string;
	/** What it prints with the imports of the fix. */
	readonly prints: RegExp;
}

/** Proves that a program runs with the imports of a quick fix in the place of its own. */
export function repairedImport(one: RepairedImport): Proof {
	const { reader = 'import', language = 'typescript', client, wrong, uses, prints } = one;
	const program = (imports: string) => `${imports}\n\n${uses}\n`;
	return repairedProgram({
		fix: quickFix,
		takes: { for: reader },
		language,
		client,
		before: () => program(wrong),
		program,
		prints,
	});
}
