import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { bundleScripts } from '../bundle-scripts.ts';
import { defineCommand } from '../command.ts';
import { knowledgeOf } from '../kb/knowledge.ts';

/** `npm run pack-action`: the root of the branch that other repositories name as `uses: signpost-kb/signpost@v0`. */
export const packAction = defineCommand({
	name: 'npm run pack-action',
	about:
		'Packs the GitHub Action: its script, what it knows, and what GitHub and maintainers read.',
	calls: { '-- [options]': '' },
	options: {
		out: { type: 'string', argument: 'DIR', default: '.cache/action', help: 'where to put it' },
	},
	codes: { 0: 'packed' },
	async run({ out }) {
		rmSync(out, { recursive: true, force: true });
		await bundleScripts(out, { main: 'src/cli/action/main.ts' });
		writeFileSync(`${out}/knowledge.json`, JSON.stringify(knowledgeOf('content')));
		for (const file of ['action.yml', 'README.md'])
			copyFileSync(`src/cli/action/package/${file}`, `${out}/${file}`);
		copyFileSync('LICENSE', `${out}/LICENSE`);
		copyFileSync('content/LICENSE', `${out}/LICENSE-content`);
		return 0;
	},
});
