import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { libraryOf } from '#content/model/library.ts';
import { readContent } from '#content/read/content.ts';
import { entryMarkdown } from '#site/formats/markdown.ts';
import { iconPng } from '#site/formats/icon.ts';
import { skillMarkdown, skillName } from '#site/formats/skill.ts';
import { bundleScripts } from '../bundle-scripts.ts';
import { defineCommand } from '../command.ts';
import { pagePath } from '../kb/bundle.ts';
import { knowledgeFrom } from '../kb/knowledge.ts';
import { manifests } from '../kb/manifests.ts';

/** `npm run prepare`: the package of `npx kb`, which needs neither the rest of the project nor more than Node 20. */
export const packKb = defineCommand({
	name: 'npm run prepare',
	about:
		'Packs the command "kb": scripts, what they know, and what others need to know of the package.',
	calls: { '-- [options]': '' },
	options: { out: { type: 'string', argument: 'DIR', default: 'bin', help: 'where to put it' } },
	codes: { 0: 'packed' },
	async run({ out }) {
		rmSync(out, { recursive: true, force: true });
		await bundleScripts(out, { kb: 'src/cli/kb/main.ts', index: 'src/cli/kb/api.ts' });
		const library = libraryOf(readContent('content'));
		const files = {
			'knowledge.json': JSON.stringify(knowledgeFrom(library)),
			'.claude-plugin/icon.png': iconPng(512, 'any'),
			[`skills/${skillName}/SKILL.md`]: skillMarkdown(),
			...Object.fromEntries(
				library.entries.map((entry) => [pagePath(entry.id), entryMarkdown(entry, library)]),
			),
			...Object.fromEntries(
				Object.entries(manifests).map(([path, data]) => [
					path,
					`${JSON.stringify(data, undefined, 2)}\n`,
				]),
			),
		};
		for (const [path, content] of Object.entries(files)) {
			mkdirSync(dirname(join(out, path)), { recursive: true });
			writeFileSync(join(out, path), content);
		}
		for (const [from, to] of copied) copyFileSync(from, join(out, to));
		return 0;
	},
});

const copied = [
	['src/cli/kb/package/README.md', 'README.md'],
	['src/cli/kb/package/index.d.mts', 'index.d.mts'],
	['LICENSE', 'LICENSE'],
	['content/LICENSE', 'LICENSE-content'],
] as const;
