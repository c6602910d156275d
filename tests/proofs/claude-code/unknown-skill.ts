import { projectFile } from '#witness/proofs/kinds/files.ts';
import { scriptedModel } from '#witness/proofs/kinds/scripted-model.ts';

export const proofs = [
	scriptedModel({
		fix: 'Put the skill where Claude Code looks',
		takes: { type: 'text' },
		calls: [{ name: 'Skill', input: { skill: 'deploy' } }],
		types: (stage) => {
			projectFile(stage, '.claude/skills/deploy/SKILL.md', stage.code({ type: 'text' }));
			return 'claude';
		},
	}),
];
