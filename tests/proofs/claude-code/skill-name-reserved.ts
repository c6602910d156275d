import { projectFile } from '#witness/proofs/kinds/files.ts';
import { startedAnew } from '#witness/proofs/kinds/started-anew.ts';

const skill = '---\nname: anthropic-skills\ndescription: Deploys the app\n---\nRun the script.\n';

/** A skill of the project whose folder and name are reserved. */
export const proofs = [
	startedAnew({
		fix: 'Rename it',
		takes: { type: 'shell' },
		prepare: (stage) => projectFile(stage, '.claude/skills/anthropic-skills/SKILL.md', skill),
		meets: async () => {},
		error: /Not loaded: rename/,
	}),
];
