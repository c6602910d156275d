import { quickFix } from '#schema/proof.ts';
import { homeFile } from '#witness/proofs/kinds/files.ts';
import { scriptedModel } from '#witness/proofs/kinds/scripted-model.ts';

const narrowed = { permissions: { allow: ['Bash'], deny: ['Bash(rm -rf /*)'] } };

/** A rule for each `rm`, of which only one was meant. */
export const proofs = [
	scriptedModel({
		fix: quickFix,
		denies: ['Bash(rm *)'],
		files: { 'build/out.js': '1\n' },
		calls: [{ name: 'Bash', input: { command: 'rm -rf build', description: 'Remove the build' } }],
		// "Remove or narrow it."
		types: (stage) => {
			homeFile(stage, '.claude/settings.json', JSON.stringify(narrowed));
			return 'claude';
		},
		sees: (stage, result) =>
			stage.promises('the command runs', !/denied|approval/.test(result), result),
	}),
];
