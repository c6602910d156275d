import { quickFix } from '#schema/proof.ts';
import { projectFile } from '#witness/proofs/kinds/files.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

const before =
	'claude --append-subagent-system-prompt "Answer in French." --append-subagent-system-prompt-file prompts/rules.md';

export const proofs = [
	typedIntoShell({
		fix: quickFix,
		before,
		prepare: (stage) => projectFile(stage, 'both.md', 'Be brief.\n'),
	}),
	typedIntoShell({
		fix: 'Put both texts into one file',
		before,
		prepare: (stage) => projectFile(stage, 'prompts/rules.md', 'Be brief.\n'),
	}),
	typedIntoShell({
		fix: 'Update, for the other two pairs',
		release: 'claude-code@2.1.282',
		update: 'claude-code@2.1.332',
		before: 'claude --append-system-prompt "Answer in French." --append-system-prompt-file both.md',
		prepare: (stage) => projectFile(stage, 'both.md', 'Be brief.\n'),
		types: (stage) =>
			`${stage.code()}\nclaude -p "say hi" --append-system-prompt "Answer in French." --append-system-prompt-file both.md`,
	}),
];
