import { quickFix } from '#schema/proof.ts';
import { projectFile } from '#witness/proofs/kinds/files.ts';
import { typedIntoShell } from '#witness/proofs/kinds/claude-code.ts';

const before = 'claude --append-system-prompt-file "Answer in French."';

export const proofs = [
	typedIntoShell({ fix: quickFix, before }),
	typedIntoShell({ fix: 'Give the text instead', before }),
	typedIntoShell({
		fix: 'Give the whole path',
		before: 'claude --append-system-prompt-file style.md',
		prepare: (stage) => projectFile(stage, 'prompts/style.md', 'Answer in French.\n'),
	}),
];
