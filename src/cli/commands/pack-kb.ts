import { writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { defineCommand } from '../command.ts';
import { knowledgeOf } from '../kb/knowledge.ts';

/** `npm run prepare`: `npx kb`, which needs neither the rest of the project nor more than Node 20. */
export const packKb = defineCommand({
	name: 'npm run prepare',
	about: 'Packs the command "kb": one script, and beside it what it knows.',
	calls: { '-- [options]': '' },
	options: { out: { type: 'string', argument: 'DIR', default: 'bin', help: 'where to put it' } },
	codes: { 0: 'packed' },
	async run({ out }) {
		const bundle = await rolldown({ input: 'src/cli/kb/main.ts', platform: 'node' });
		await bundle.write({ file: `${out}/kb.mjs`, format: 'esm', minify: true });
		await bundle.close();
		writeFileSync(`${out}/knowledge.json`, JSON.stringify(knowledgeOf('content')));
		return 0;
	},
});
