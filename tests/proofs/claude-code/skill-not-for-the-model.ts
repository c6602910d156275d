import { quickFix } from '#schema/proof.ts';
import { projectFile } from '#witness/proofs/kinds/files.ts';
import { scriptedModel } from '#witness/proofs/kinds/scripted-model.ts';

const line = 'disable-model-invocation: true';
const skill = `---\nname: deploy\ndescription: Deploys the app\n${line}\n---\nRun the script.\n`;
const path = '.claude/skills/deploy/SKILL.md';

export const proofs = [quickFix, 'Let Claude start it'].map((fix) =>
	scriptedModel({
		fix,
		calls: [{ name: 'Skill', input: { skill: 'deploy' } }],
		files: { [path]: skill },
		types: (stage) => {
			projectFile(stage, path, skill.replace(`${line}\n`, ''));
			return 'claude';
		},
	}),
);
