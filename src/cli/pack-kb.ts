import { mkdirSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { knowledgeOf } from './pack-knowledge.ts';

/**
 * Packs `kb` into `bin/`: one script for any Node from 20 on, and the knowledge beside it, so that `npx` can run it
 * without the rest of the project. Runs whenever the package is prepared.
 */
const bundle = await rolldown({
	input: 'src/cli/kb.ts',
	platform: 'node',
	// The way to `content/`, which a packed command has not.
	external: [/pack-knowledge/],
});
await bundle.write({ file: 'bin/kb.mjs', format: 'esm', minify: true });
mkdirSync('bin', { recursive: true });
writeFileSync('bin/knowledge.json', JSON.stringify(knowledgeOf('content')));
