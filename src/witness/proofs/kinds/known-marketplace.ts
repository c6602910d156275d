import type { Stage } from '../stage.ts';
import { homeFile, projectFile } from './files.ts';

/** Puts an empty marketplace into `mine` of the project and into Claude Code's list, where no check of its name sees it. */
export function knownMarketplace(stage: Stage, name: string): void {
	const catalog = { name, owner: { name: 'Ada' }, plugins: [] };
	projectFile(stage, 'mine/.claude-plugin/marketplace.json', JSON.stringify(catalog));
	const path = `${stage.home}/project/mine`;
	const known = {
		[name]: {
			source: { source: 'directory', path },
			installLocation: path,
			lastUpdated: '2026-06-01T12:00:00.000Z',
		},
	};
	homeFile(stage, '.claude/plugins/known_marketplaces.json', JSON.stringify(known));
}
