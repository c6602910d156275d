import { quickFix } from '#schema/proof.ts';
import { projectFile } from '#witness/proofs/kinds/files.ts';
import { scriptedModel } from '#witness/proofs/kinds/scripted-model.ts';

const path = '.claude/agents/code-reviewer.md';
const agent = (tools: string) =>
	`---\nname: code-reviewer\ndescription: Reviews a change.\ntools: ${tools}\n---\nReview the change.\n`;

/** A subagent whose only tool is misspelt. */
export const proofs = [
	scriptedModel({
		fix: quickFix,
		files: { [path]: agent('Grpe') },
		calls: [
			{
				name: 'Agent',
				input: {
					description: 'Review',
					prompt: 'Review it.',
					subagent_type: 'code-reviewer',
					run_in_background: false,
				},
			},
		],
		types: (stage) => {
			projectFile(stage, path, agent('Grep'));
			return 'claude';
		},
	}),
];
